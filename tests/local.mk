# Unit tests: one program per module, TAP, linked with the floors it may know
# and no more.
BASE_LIBS = src/libsse_base.a
CRYPTO_LIBS = src/libsse_crypto.a $(BASE_LIBS) $(SODIUM_LIBS) $(LIBCRYPTO_LIBS)
CORE_LIBS = src/libsse_core.a $(CRYPTO_LIBS) $(JSONC_LIBS) $(INIH_LIBS)

UNIT_BASE = \
	tests/unit/test_buf \
	tests/unit/test_fault \
	tests/unit/test_number \
	tests/unit/test_slice \
	tests/unit/test_utf8 \
	$(NULL)

UNIT_CRYPTO = \
	tests/unit/test_bytes \
	tests/unit/test_cipher \
	tests/unit/test_der \
	tests/unit/test_mac \
	tests/unit/test_pubkey \
	tests/unit/test_secret \
	$(NULL)

UNIT_CORE = \
	tests/unit/test_announce \
	tests/unit/test_authcheck \
	tests/unit/test_backlog \
	tests/unit/test_binlex \
	tests/unit/test_bearer \
	tests/unit/test_config \
	tests/unit/test_control \
	tests/unit/test_cookie \
	tests/unit/test_decimal \
	tests/unit/test_cursor \
	tests/unit/test_endpoint \
	tests/unit/test_envelope \
	tests/unit/test_eventid \
	tests/unit/test_express \
	tests/unit/test_filter \
	tests/unit/test_headtext \
	tests/unit/test_http \
	tests/unit/test_igbinary \
	tests/unit/test_inifile \
	tests/unit/test_jetorder \
	tests/unit/test_jsondoc \
	tests/unit/test_jsonhide \
	tests/unit/test_jsonlint \
	tests/unit/test_jsonpick \
	tests/unit/test_jsonput \
	tests/unit/test_jwk \
	tests/unit/test_jwt \
	tests/unit/test_jwtfile \
	tests/unit/test_jwtsaid \
	tests/unit/test_keypath \
	tests/unit/test_laravel \
	tests/unit/test_limit \
	tests/unit/test_lines \
	tests/unit/test_logline \
	tests/unit/test_msgpack \
	tests/unit/test_natscheck \
	tests/unit/test_natsurl \
	tests/unit/test_nearest \
	tests/unit/test_origin \
	tests/unit/test_pace \
	tests/unit/test_pattern \
	tests/unit/test_phpkey \
	tests/unit/test_phplex \
	tests/unit/test_phpsession \
	tests/unit/test_phpval \
	tests/unit/test_policy \
	tests/unit/test_poolcheck \
	tests/unit/test_post \
	tests/unit/test_publishcheck \
	tests/unit/test_record \
	tests/unit/test_redisurl \
	tests/unit/test_resume \
	tests/unit/test_route \
	tests/unit/test_rule \
	tests/unit/test_session \
	tests/unit/test_shape \
	tests/unit/test_sse \
	tests/unit/test_start \
	tests/unit/test_stream \
	tests/unit/test_symfony \
	tests/unit/test_template \
	tests/unit/test_typemap \
	tests/unit/test_uri \
	tests/unit/test_user \
	tests/unit/test_vars \
	tests/unit/test_webserver \
	$(NULL)

UNIT_REDIS = \
	tests/unit/test_call \
	tests/unit/test_channel \
	tests/unit/test_reply \
	tests/unit/test_source \
	tests/unit/test_source_topics \
	$(NULL)

UNIT_FCGI = \
	tests/unit/test_gate \
	tests/unit/test_out \
	$(NULL)

UNIT_POOL = \
	tests/unit/test_farewell \
	$(NULL)

UNIT_TOOLS = \
	tests/unit/test_publishargs \
	$(NULL)

if HAVE_CHECK
UNIT = $(UNIT_BASE) $(UNIT_CRYPTO) $(UNIT_CORE) $(UNIT_REDIS) $(UNIT_FCGI) \
	$(UNIT_POOL) $(UNIT_TOOLS)
check_PROGRAMS = $(UNIT) tests/unit/phpfind
TESTS = $(UNIT)
endif
AM_CFLAGS += $(CHECK_CFLAGS)
LOG_DRIVER = env AM_TAP_AWK='$(AWK)' $(SHELL) \
	$(top_srcdir)/build-aux/tap-driver.sh
LDADD = $(CORE_LIBS) $(CHECK_LIBS)
tests_unit_test_buf_LDADD = $(BASE_LIBS) $(CHECK_LIBS)
tests_unit_test_fault_LDADD = $(BASE_LIBS) $(CHECK_LIBS)
tests_unit_test_number_LDADD = $(BASE_LIBS) $(CHECK_LIBS)
tests_unit_test_slice_LDADD = $(BASE_LIBS) $(CHECK_LIBS)
tests_unit_test_utf8_LDADD = $(BASE_LIBS) $(CHECK_LIBS)
tests_unit_test_bytes_LDADD = $(CRYPTO_LIBS) $(CHECK_LIBS)
tests_unit_test_cipher_LDADD = $(CRYPTO_LIBS) $(CHECK_LIBS)
tests_unit_test_der_LDADD = $(CRYPTO_LIBS) $(CHECK_LIBS)
tests_unit_test_mac_LDADD = $(CRYPTO_LIBS) $(CHECK_LIBS)
tests_unit_test_pubkey_LDADD = $(CRYPTO_LIBS) $(CHECK_LIBS)
tests_unit_test_secret_LDADD = $(CRYPTO_LIBS) $(CHECK_LIBS)
tests_unit_test_call_LDADD = src/libsse_redis.a $(CORE_LIBS) $(HIREDIS_LIBS) \
	$(CHECK_LIBS)
tests_unit_test_channel_LDADD = src/libsse_redis.a $(CORE_LIBS) \
	$(HIREDIS_LIBS) $(CHECK_LIBS)
tests_unit_test_reply_LDADD = src/libsse_redis.a $(CORE_LIBS) $(HIREDIS_LIBS) \
	$(CHECK_LIBS)
tests_unit_test_source_LDADD = src/libsse_redis.a $(CORE_LIBS) $(HIREDIS_LIBS) \
	$(CHECK_LIBS)
tests_unit_test_source_topics_LDADD = src/libsse_redis.a $(CORE_LIBS) \
	$(HIREDIS_LIBS) $(CHECK_LIBS)
tests_unit_test_gate_LDADD = src/libsse_fcgi.a $(CORE_LIBS) $(FCGI_LIBS) $(CHECK_LIBS)
tests_unit_test_out_LDADD = src/libsse_fcgi.a $(CORE_LIBS) $(FCGI_LIBS) $(CHECK_LIBS)

tests_unit_test_farewell_LDADD = src/libsse_pool.a $(CHECK_LIBS)

# The tools are programs without a library of their own.
tests_unit_test_publishargs_SOURCES = tests/unit/test_publishargs.c \
	src/tools/publishargs.c

# Asked by tests/integration/test_php_formats.py.
tests_unit_phpfind_SOURCES = tests/unit/phpfind.c
tests_unit_phpfind_LDADD = $(CORE_LIBS)

noinst_HEADERS = \
	tests/unit/jwt_vectors.h \
	tests/unit/keys.h \
	tests/unit/laravel_gcm.h \
	tests/unit/peer.h \
	tests/unit/php_vectors.h \
	tests/unit/seal.h \
	tests/unit/session_vectors.h \
	tests/unit/unit.h \
	tests/unit/wire.h \
	tests/fuzz/fuzz.h \
	tests/fuzz/peer.h \
	$(NULL)

# Fuzz targets: configure with --enable-fuzzing and CC=clang, then "make fuzz".
FUZZ_SECONDS = 10
FUZZERS = \
	tests/fuzz/fuzz_call \
	tests/fuzz/fuzz_channel \
	tests/fuzz/fuzz_config \
	tests/fuzz/fuzz_cookie \
	tests/fuzz/fuzz_cursor \
	tests/fuzz/fuzz_express \
	tests/fuzz/fuzz_gate \
	tests/fuzz/fuzz_headtext \
	tests/fuzz/fuzz_json \
	tests/fuzz/fuzz_jwt \
	tests/fuzz/fuzz_jwtkey \
	tests/fuzz/fuzz_origin \
	tests/fuzz/fuzz_igbinary \
	tests/fuzz/fuzz_laravel \
	tests/fuzz/fuzz_msgpack \
	tests/fuzz/fuzz_phpval \
	tests/fuzz/fuzz_post \
	tests/fuzz/fuzz_record \
	tests/fuzz/fuzz_redis \
	tests/fuzz/fuzz_request \
	tests/fuzz/fuzz_session \
	tests/fuzz/fuzz_shape \
	tests/fuzz/fuzz_sse \
	tests/fuzz/fuzz_symfony \
	tests/fuzz/fuzz_template \
	$(NULL)
EXTRA_PROGRAMS = $(FUZZERS)
CLEANFILES = $(FUZZERS)
tests_fuzz_fuzz_call_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_fuzz_channel_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_fuzz_config_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_fuzz_cookie_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_fuzz_cursor_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_fuzz_express_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_fuzz_gate_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_fuzz_headtext_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_fuzz_json_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_fuzz_jwt_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_fuzz_jwtkey_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_fuzz_origin_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_fuzz_igbinary_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_fuzz_laravel_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_fuzz_msgpack_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_fuzz_phpval_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_fuzz_post_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_fuzz_record_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_fuzz_redis_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_fuzz_request_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_fuzz_session_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_fuzz_shape_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_fuzz_sse_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_fuzz_symfony_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_fuzz_template_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_fuzz_call_LDADD = src/libsse_redis.a $(CORE_LIBS) $(HIREDIS_LIBS)
tests_fuzz_fuzz_channel_LDADD = src/libsse_redis.a $(CORE_LIBS) $(HIREDIS_LIBS)
tests_fuzz_fuzz_gate_LDADD = src/libsse_fcgi.a $(CORE_LIBS) $(FCGI_LIBS)
tests_fuzz_fuzz_redis_LDADD = src/libsse_redis.a $(CORE_LIBS) $(HIREDIS_LIBS)

fuzz: $(FUZZERS)
	$(top_srcdir)/tests/fuzz/run.sh tests/fuzz $(FUZZ_SECONDS)

# What a reader checks by eye, checked by a program; part of "make check".
SUPPORT = $(top_srcdir)/tests/support
check-source:
	$(SUPPORT)/check-layers.sh $(top_srcdir)
	CC='$(CC)' CFLAGS='$(SSE_CFLAGS)' $(SUPPORT)/check-headers.sh $(top_srcdir)
	$(SUPPORT)/check-docs.sh $(top_srcdir)
	$(SUPPORT)/check-sizes.sh $(top_srcdir)

check-local: check-source

# The same and what needs tools of its own.
lint: check-source
	mandoc -Tlint -Wwarning $(top_srcdir)/man/sse-fcgi.8 \
		$(top_srcdir)/man/sse-fcgi.conf.5 \
		$(top_srcdir)/man/sse-publish.1 \
		$(top_srcdir)/man/sse-record.8
	cppcheck --quiet --error-exitcode=1 --enable=warning,portability \
		--std=c11 -D_GNU_SOURCE -I $(top_srcdir)/src $(top_srcdir)/src
	shellcheck $(SUPPORT)/*.sh $(top_srcdir)/tests/fuzz/run.sh \
		$(top_srcdir)/examples/publish/*.sh

.PHONY: check-source fuzz lint

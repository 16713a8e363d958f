#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "crypto/crypto.h"
#include "unit.h"

START_TEST(keeps_bytes)
{
	char text[] = "a\0b";
	struct slice bytes = { text, 3 };
	struct secret secret = { NULL, 0 };

	ck_assert_int_eq(crypto_init(NULL), FAULT_NONE);
	ck_assert_int_eq(secret_copy(&secret, bytes, NULL), FAULT_NONE);
	text[0] = 'x';
	ck_assert_uint_eq(secret_view(&secret).n, 3);
	ck_assert_mem_eq(secret_view(&secret).p, "a\0b", 3);
	secret_free(&secret);
	ck_assert_ptr_null(secret.p);
	ck_assert_uint_eq(secret.n, 0);
	secret_free(&secret);
}
END_TEST

START_TEST(keeps_nothing)
{
	struct secret secret = { NULL, 77 };

	ck_assert_int_eq(crypto_init(NULL), FAULT_NONE);
	ck_assert_int_eq(secret_copy(&secret, slice_of(NULL), NULL),
	    FAULT_NONE);
	ck_assert_ptr_nonnull(secret.p);
	ck_assert_uint_eq(secret.n, 0);
	secret_free(&secret);
}
END_TEST

START_TEST(has_a_cap)
{
	static char text[SECRET_BYTES_MAX + 1];
	struct slice bytes = { text, sizeof(text) };
	struct secret secret = { NULL, 77 };
	struct fault_note note;

	ck_assert_int_eq(crypto_init(NULL), FAULT_NONE);
	ck_assert_int_eq(secret_copy(&secret, bytes, &note), FAULT_LIMIT);
	ck_assert_uint_eq(secret.n, 77);
	bytes.n--;
	ck_assert_int_eq(secret_copy(&secret, bytes, &note), FAULT_NONE);
	secret_free(&secret);
}
END_TEST

START_TEST(outlives_a_fork)
{
	struct secret secret;
	int status;
	pid_t pid;

	ck_assert_int_eq(crypto_init(NULL), FAULT_NONE);
	ck_assert_int_eq(secret_copy(&secret, slice_of("abc"), NULL),
	    FAULT_NONE);
	pid = fork();
	ck_assert_int_ge(pid, 0);
	if (pid == 0) {
		bool good = slice_equals(secret_view(&secret), "abc");

		secret_free(&secret);
		_exit(good ? 0 : 1);
	}
	ck_assert_int_eq(waitpid(pid, &status, 0), pid);
	ck_assert(WIFEXITED(status) && WEXITSTATUS(status) == 0);
	ck_assert(slice_equals(secret_view(&secret), "abc"));
	secret_free(&secret);
}
END_TEST

UNIT_MAIN("secret", keeps_bytes, keeps_nothing, has_a_cap, outlives_a_fork)

/* A configuration file, which may include itself, and its dump. */
#include <string.h>

#include "core/config.h"
#include "core/inifile.h"
#include "fuzz.h"

struct file {
	struct slice text;
	unsigned reads;
};

static enum fault
read_file(void *ctx, const char *path, enum config_trust trust, struct buf *out,
    struct fault_note *note)
{
	struct file *file = ctx;

	(void)path;
	(void)trust;
	if (file->reads++ > 20 || !buf_add_slice(out, file->text))
		return fault_set(note, FAULT_CONFIG, "no such file");
	return FAULT_NONE;
}

static enum fault
expand(void *ctx, const char *from, const char *pattern,
    void (*each)(void *arg, const char *path), void *arg,
    struct fault_note *note)
{
	(void)ctx;
	(void)from;
	(void)note;
	each(arg, pattern);
	return FAULT_NONE;
}

/* A line can outgrow what is read: a masked password has three characters,
 * whatever it had before. */
static bool
is_readable(struct slice dump)
{
	struct slice line;

	while (slice_split(&dump, '\n', &line)) {
		if (line.n > INIFILE_LINE_BYTES)
			return false;
	}
	return true;
}

/* A dump is read as what it was made of. */
static void
read_again(const struct buf *dump)
{
	struct file file = { buf_view(dump), 0 };
	const struct config_source source = { &file, read_file, expand };
	static struct config config;
	struct buf errors, again;

	buf_init(&errors, 1 << 16);
	buf_init(&again, 1 << 20);
	MUST(config_load(&config, "fuzz.conf", &source, &errors) ==
	    FAULT_NONE);
	MUST(config_dump(&config, &again));
	MUST(again.n == dump->n && memcmp(again.p, dump->p, dump->n) == 0);
	config_fini(&config);
	buf_fini(&again);
	buf_fini(&errors);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct file file = { fuzz_input(data, n), 0 };
	const struct config_source source = { &file, read_file, expand };
	static struct config config;
	struct buf errors, dump;
	enum fault fault;

	buf_init(&errors, 1 << 16);
	buf_init(&dump, 1 << 20);
	fault = config_load(&config, "fuzz.conf", &source, &errors);
	MUST((fault == FAULT_NONE) == (errors.n == 0));
	if (fault == FAULT_NONE) {
		MUST(config_dump(&config, &dump));
		if (is_readable(buf_view(&dump)))
			read_again(&dump);
	}
	config_fini(&config);
	buf_fini(&dump);
	buf_fini(&errors);
	return 0;
}

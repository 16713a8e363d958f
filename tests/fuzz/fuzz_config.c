/* A configuration file, which may include itself. */
#include "core/config.h"
#include "fuzz.h"

struct file {
	struct slice text;
	unsigned reads;
};

static enum fault
read_file(void *ctx, const char *path, bool secret, struct buf *out,
    struct fault_note *note)
{
	struct file *file = ctx;

	(void)path;
	(void)secret;
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
	if (fault == FAULT_NONE)
		MUST(config_dump(&config, &dump));
	config_fini(&config);
	buf_fini(&dump);
	buf_fini(&errors);
	return 0;
}

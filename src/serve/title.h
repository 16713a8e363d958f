/* What ps(1) shows of a process. */
#ifndef SSE_SERVE_TITLE_H
#define SSE_SERVE_TITLE_H

/* Remember where the arguments are: there is the room for a title.  Their
 * text must not be needed by a process that sets one. */
void title_init(int argc, char **argv);

/* Set the title, cut to the room there is. */
void title_set(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif

#include "serve/board.h"

#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static size_t
size_of(size_t slots)
{
	return sizeof(struct board) + slots * sizeof(struct board_slot);
}

struct board *
board_new(size_t slots)
{
	struct board *board = mmap(NULL, size_of(slots),
	    PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	return board == MAP_FAILED ? NULL : board;
}

void
board_free(struct board *board, size_t slots)
{
	if (board != NULL)
		(void)munmap(board, size_of(slots));
}

void
board_enter(const struct place *place, enum board_state state,
    int64_t now_ms)
{
	struct board_slot *slot;
	ssize_t written;

	if (place->board == NULL || place->spare)
		return;
	slot = &place->board->slot[place->slot];
	if (state == BOARD_BUSY) {
		atomic_fetch_add(&slot->served, 1);
		atomic_fetch_add(&place->board->accepted, 1);
	}
	atomic_store(&slot->since_ms, now_ms);
	atomic_store(&slot->seen_ms, now_ms);
	/* One that has started is no news: it was counted on already. */
	if (atomic_exchange(&slot->state, (int)state) == BOARD_STARTING)
		return;
	/* A full pipe rings already. */
	written = write(place->bell, "", 1);
	(void)written;
}

void
board_show(const struct place *place, int64_t now_ms)
{
	if (place->board != NULL && !place->spare)
		atomic_store(&place->board->slot[place->slot].seen_ms,
		    now_ms);
}

struct board_count
board_count(const struct board *board, size_t slots)
{
	struct board_count count = { 0, 0, 0 };
	size_t i;

	for (i = 0; i < slots; i++) {
		switch (atomic_load(&board->slot[i].state)) {
		case BOARD_STARTING:
			count.starting++;
			break;
		case BOARD_IDLE:
			count.idle++;
			break;
		case BOARD_BUSY:
			count.busy++;
			break;
		default:	/* free, or what a broken worker wrote */
			break;
		}
	}
	return count;
}

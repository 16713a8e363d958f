/* A token is an object whose integer keys hold what its class wants kept;
 * under the last of them is what the class above it keeps.  At the top that
 * is a list: the user, whether it is authenticated, and more. */
#include "core/symfony.h"

#define USER "0"
#define AUTHENTICATED "1"

/* Where a switched token keeps the one it was before. */
#define ORIGINAL "0"

#define CORE "Symfony\\Component\\Security\\Core\\Authentication\\Token\\"
#define HTTP "Symfony\\Component\\Security\\Http\\Authenticator\\Token\\"

/* Up and up again: from the token to the topmost class's list. */
static const struct token {
	const char *class;
	const char *up, *up_again;
	bool remembered;
} tokens[] = {
	{ HTTP "PostAuthenticationToken", "1", NULL, false },
	{ CORE "UsernamePasswordToken", "2", NULL, false },
	{ CORE "PreAuthenticatedToken", "2", NULL, false },
	{ CORE "RememberMeToken", "2", NULL, true },
	{ CORE "SwitchUserToken", "2", "2", false },
};

/* The value at the names, of which up_again may be NULL, and below them at
 * the path, which may be NULL too. */
static enum fault
look(struct slice text, const char *const names[3],
    const struct keypath *below, struct phpval *val, struct fault_note *note)
{
	struct keypath path = { .n = 0 };
	enum fault fault = FAULT_NONE;
	size_t i;

	for (i = 0; i < 3 && fault == FAULT_NONE; i++) {
		if (names[i] != NULL)
			fault = keypath_add(&path, slice_of(names[i]), note);
	}
	for (i = 0; below != NULL && i < below->n && fault == FAULT_NONE; i++)
		fault = keypath_add(&path, keypath_part(below, i), note);
	if (fault != FAULT_NONE)
		return fault;
	return phpval_find(text, PHPVAL_VALUE, &path, val, note);
}

static enum fault
find_text(struct slice payload, enum php_handler handler,
    const char *login_key, struct slice *text, struct fault_note *note)
{
	struct keypath path = { .n = 0 };
	struct phpval val;
	enum fault fault = keypath_add(&path, slice_of("_sf2_attributes"),
	    note);

	if (fault == FAULT_NONE)
		fault = keypath_add(&path, slice_of(login_key), note);
	if (fault == FAULT_NONE)
		fault = phpsession_find(handler, payload, &path, &val, note);
	if (fault != FAULT_NONE)
		return fault;
	if (val.kind == PHPVAL_NONE)
		return fault_set(note, FAULT_DENIED,
		    "the session has no security token %s: a guest, or "
		    "another firewall's [session] login_key", login_key);
	if (val.kind != PHPVAL_STRING || val.escaped)
		return fault_set(note, FAULT_DENIED,
		    "the security token is no string");
	*text = val.text;
	return FAULT_NONE;
}

static const struct token *
token_of(const struct phpval *val)
{
	size_t i;

	for (i = 0; i < sizeof(tokens) / sizeof(tokens[0]); i++) {
		if (val->kind == PHPVAL_OBJECT &&
		    slice_equals(val->text, tokens[i].class))
			return &tokens[i];
	}
	return NULL;
}

/* What somebody was before he switched has to be a whole login, too. */
static enum fault
judge_original(struct slice text, const struct token *before,
    struct fault_note *note)
{
	const char *names[3] = { ORIGINAL, NULL, AUTHENTICATED };
	struct phpval val;
	enum fault fault;

	if (before == NULL || before->up_again != NULL)
		return fault_set(note, FAULT_DENIED, "the class of the "
		    "security token before a switch of users is none of "
		    "Symfony's");
	names[1] = before->up;
	fault = look(text, names, NULL, &val, note);
	if (fault == FAULT_NONE && val.kind != PHPVAL_TRUE)
		fault = fault_set(note, FAULT_DENIED, "the security token "
		    "before a switch of users is not authenticated");
	return fault;
}

/* Is this the token of somebody who gave his credentials, and may he be
 * only remembered?  One who switched users is what he was before. */
static enum fault
judge_class(struct slice text, bool remembered, const struct token **token,
    struct fault_note *note)
{
	static const char *const itself[3] = { NULL, NULL, NULL };
	static const char *const original[3] = { ORIGINAL, NULL, NULL };
	const struct token *before = NULL;
	struct phpval val;
	enum fault fault = look(text, itself, NULL, &val, note);

	if (fault != FAULT_NONE)
		return fault;
	*token = token_of(&val);
	if (*token == NULL)
		return fault_set(note, FAULT_DENIED,
		    "the class of the security token is none of Symfony's");
	if ((*token)->up_again != NULL) {
		fault = look(text, original, NULL, &val, note);
		if (fault != FAULT_NONE)
			return fault;
		before = token_of(&val);
		fault = judge_original(text, before, note);
		if (fault != FAULT_NONE)
			return fault;
	}
	if (!remembered && ((*token)->remembered ||
	    (before != NULL && before->remembered)))
		return fault_set(note, FAULT_DENIED,
		    "the visitor is only remembered");
	return FAULT_NONE;
}

enum fault
symfony_user(struct slice payload, enum php_handler handler,
    const char *login_key, bool remembered, const struct keypath *user,
    struct phpval *val_out, struct fault_note *note)
{
	const struct token *token;
	const char *names[3];
	struct slice text;
	struct phpval val;
	enum fault fault = find_text(payload, handler, login_key, &text,
	    note);

	if (fault == FAULT_NONE)
		fault = judge_class(text, remembered, &token, note);
	if (fault != FAULT_NONE)
		return fault;
	names[0] = token->up;
	names[1] = token->up_again;
	names[2] = AUTHENTICATED;
	fault = look(text, names, NULL, &val, note);
	if (fault != FAULT_NONE)
		return fault;
	if (val.kind != PHPVAL_TRUE)
		return fault_set(note, FAULT_DENIED,
		    "the security token is not authenticated");
	names[2] = USER;
	fault = look(text, names, NULL, &val, note);
	if (fault != FAULT_NONE)
		return fault;
	if (val.kind != PHPVAL_OBJECT)
		return fault_set(note, FAULT_DENIED,
		    "the security token holds no user that can be read");
	return look(text, names, user, val_out, note);
}

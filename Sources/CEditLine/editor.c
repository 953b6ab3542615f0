#include "CEditLine.h"

#include <histedit.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

_Static_assert(
    CEActionNone == CC_NORM && CEActionEndOfFile == CC_EOF && CEActionRefresh == CC_REFRESH &&
        CEActionMoveCursor == CC_CURSOR && CEActionBeep == CC_ERROR,
    "the actions are histedit.h's");

struct CEEditor {
  EditLine *line;
  HistoryW *history;
  wchar_t *prompt;
  CECallbacks callbacks;
};

static CEEditor *owner(EditLine *line) {
  void *data = NULL;
  el_wget(line, EL_CLIENTDATA, &data);
  return data;
}

static int read_character(EditLine *line, wchar_t *character) {
  CECallbacks *callbacks = &owner(line)->callbacks;
  return callbacks->character(callbacks->context, character);
}

static wchar_t *prompt(EditLine *line) {
  CEEditor *editor = owner(line);
  return editor->prompt ? editor->prompt : L"";
}

static unsigned char dispatch(EditLine *line, CEKey key) {
  CECallbacks *callbacks = &owner(line)->callbacks;
  return (unsigned char)callbacks->key(callbacks->context, key);
}

// libedit keeps the pointers to name and help: they must be literals.
#define KEYS(X)                                                                      \
  X(CEKeyEnter, enter, L"etude-enter", L"Run the statement or open a line in it")    \
  X(CEKeyNewline, newline, L"etude-newline", L"Open a line in the statement")        \
  X(CEKeyComplete, complete, L"etude-complete", L"Complete the word")                \
  X(CEKeyUp, up, L"etude-up", L"The line above or the statement before")             \
  X(CEKeyDown, down, L"etude-down", L"The line below or the statement after")        \
  X(CEKeyLineStart, line_start, L"etude-line-start", L"The start of the line")       \
  X(CEKeyLineEnd, line_end, L"etude-line-end", L"The end of the line")               \
  X(CEKeyDelete, delete, L"etude-delete", L"Delete, or leave where nothing is")      \
  X(CEKeyDeleteNext, delete_next, L"etude-delete-next", L"Delete what is at the cursor") \
  X(CEKeyBackspace, backspace, L"etude-backspace", L"Delete what is before the cursor") \
  X(CEKeyLeft, left, L"etude-left", L"The character before")                         \
  X(CEKeyIgnore, ignore, L"etude-ignore", L"Nothing")                                \
  X(CEKeyRight, right, L"etude-right", L"The next character, or what is suggested")  \
  X(CEKeyUndo, undo, L"etude-undo", L"Undo the last change")                         \
  X(CEKeyEditor, editor, L"etude-editor", L"Edit the statement in $EDITOR")          \
  X(CEKeyPaste, paste, L"etude-paste", L"Insert what is pasted")

#define DEFINE(key, name, title, help) \
  static unsigned char on_##name(EditLine *line, wint_t typed) { \
    (void)typed;                                                  \
    return dispatch(line, key);                                   \
  }
KEYS(DEFINE)
#undef DEFINE

static void add_keys(EditLine *line) {
#define ADD(key, name, title, help) el_wset(line, EL_ADDFN, title, help, on_##name);
  KEYS(ADD)
#undef ADD
}

// Without "up" there is no editing of more than one row: a dumb or unknown terminal.
static bool can_move(EditLine *line) {
  char *up = NULL;
  char name[] = "up";
  return el_get(line, EL_GETTC, name, &up, (void *)0) == 0 && up && *up;
}

static void make_room(EditLine *line) {
  wchar_t *filler = malloc((CE_ROOM + 1) * sizeof *filler);
  if (!filler) return;
  wmemset(filler, L' ', CE_ROOM);
  filler[CE_ROOM] = 0;
  if (el_winsertstr(line, filler) == 0) el_deletestr(line, CE_ROOM);
  free(filler);
}

static void set_up(CEEditor *editor, int history_size) {
  HistEventW event;
  EditLine *line = editor->line;
  el_wset(line, EL_CLIENTDATA, editor);
  el_wset(line, EL_PROMPT_ESC, prompt, (wint_t)1);
  el_wset(line, EL_SIGNAL, 0);
  el_wset(line, EL_EDITOR, L"emacs");
  history_w(editor->history, &event, H_SETSIZE, history_size);
  el_wset(line, EL_HIST, history_w, editor->history);
  el_wset(line, EL_GETCFN, read_character);
  // Line feeds and returns arrive as they are: a pasted "\r\n" must not be two line breaks.
  el_set(line, EL_SETTY, "-d", "-icrnl", "-inlcr", (void *)0);
  add_keys(line);
  make_room(line);
}

CEEditor *ce_open(const char *program, CECallbacks callbacks, int history_size) {
  CEEditor *editor = calloc(1, sizeof *editor);
  if (!editor) return NULL;
  editor->callbacks = callbacks;
  editor->line = el_init(program, stdin, stdout, stderr);
  editor->history = history_winit();
  if (!editor->line || !editor->history || !can_move(editor->line)) {
    ce_close(editor);
    return NULL;
  }
  set_up(editor, history_size);
  return editor;
}

void ce_close(CEEditor *editor) {
  if (editor->line) el_end(editor->line);
  if (editor->history) history_wend(editor->history);
  free(editor->prompt);
  free(editor);
}

void ce_set_prompt(CEEditor *editor, const wchar_t *prompt) {
  wchar_t *copy = wcsdup(prompt);
  if (!copy) return;
  free(editor->prompt);
  editor->prompt = copy;
}

const wchar_t *ce_read(CEEditor *editor, int *count) { return el_wgets(editor->line, count); }

void ce_text(CEEditor *editor, const wchar_t **text, size_t *length, size_t *cursor) {
  const LineInfoW *info = el_wline(editor->line);
  *text = info->buffer;
  *length = (size_t)(info->lastchar - info->buffer);
  *cursor = (size_t)(info->cursor - info->buffer);
}

bool ce_insert(CEEditor *editor, const wchar_t *text) {
  return *text == 0 || el_winsertstr(editor->line, text) == 0;
}

void ce_delete_before_cursor(CEEditor *editor, int count) {
  if (count > 0) el_deletestr(editor->line, count);
}

void ce_move_cursor(CEEditor *editor, int distance) {
  if (distance != 0) el_cursor(editor->line, distance);
}

void ce_mend_cursor(CEEditor *editor) {
  const LineInfoW *info = el_wline(editor->line);
  if (info->cursor > info->lastchar) ce_move_cursor(editor, (int)(info->lastchar - info->cursor));
  if (info->cursor < info->buffer) ce_move_cursor(editor, (int)(info->buffer - info->cursor));
}

void ce_push(CEEditor *editor, const wchar_t *keys) { el_wpush(editor->line, keys); }

void ce_bind(CEEditor *editor, const char *key, const char *function, bool alternate) {
  if (alternate) {
    el_set(editor->line, EL_BIND, "-a", key, function, (void *)0);
  } else {
    el_set(editor->line, EL_BIND, key, function, (void *)0);
  }
}

bool ce_is_vi(CEEditor *editor) {
  const wchar_t *name = NULL;
  return el_wget(editor->line, EL_EDITOR, &name) == 0 && name && wcscmp(name, L"vi") == 0;
}

void ce_source(CEEditor *editor) { el_source(editor->line, NULL); }

void ce_set_raw(CEEditor *editor, bool raw) { el_wset(editor->line, EL_PREP_TERM, (int)raw); }

void ce_resize(CEEditor *editor) { el_resize(editor->line); }

void ce_redraw(CEEditor *editor) { el_wset(editor->line, EL_REFRESH); }

int ce_history_add(CEEditor *editor, const wchar_t *entry) {
  HistEventW event = {0, NULL};
  return history_w(editor->history, &event, H_ENTER, entry) < 0 ? -1 : event.num;
}

void ce_history_remove(CEEditor *editor, int number) {
  HistEventW event = {0, NULL};
  // The removed text becomes the caller's to free.
  if (history_w(editor->history, &event, H_DEL, number) == 0) free((void *)event.str);
}

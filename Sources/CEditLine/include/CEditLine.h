// What Swift cannot say to libedit and POSIX: variadic calls, signal handlers, macros.
//
// histedit.h itself stays out of this header: it re-exports stdio, whose `stdin`, `stdout` and
// `stderr` are shared mutable state in Swift's eyes.
#ifndef CEDITLINE_H
#define CEDITLINE_H

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <wchar.h>

// An EditLine with its history and the callbacks of its owner.
typedef struct CEEditor CEEditor;

// Characters that a searchable entry may have: libedit keeps a pointer into its buffer while it
// searches (ce_inc_search), which a longer entry would move. It is given that much room at once.
enum { CE_ROOM = 16000 };

// What a key of ours asks the owner to do.
typedef enum {
  CEKeyEnter,
  CEKeyNewline,
  CEKeyComplete,
  CEKeyUp,
  CEKeyDown,
  CEKeyLineStart,
  CEKeyLineEnd,
  CEKeyDelete,
  CEKeyDeleteNext,
  CEKeyBackspace,
  CEKeyLeft,
  CEKeyIgnore,
  CEKeyRight,
  CEKeyUndo,
  CEKeyEditor,
  CEKeyPaste,
} CEKey;

// What libedit does after a key: histedit.h's CC_ codes.
typedef enum {
  CEActionNone = 0,
  CEActionEndOfFile = 2,
  CEActionRefresh = 4,
  CEActionMoveCursor = 5,
  CEActionBeep = 6,
} CEAction;

typedef struct {
  // The owner, handed back to each callback.
  void *context;
  // Reads one character: 1 when there is one, 0 at the end of input or to give the line up.
  int (*character)(void *context, wchar_t *character);
  CEAction (*key)(void *context, CEKey key);
} CECallbacks;

// NULL when libedit cannot start or the terminal cannot move its cursor.
// The locale must be set before.
CEEditor *ce_open(const char *program, CECallbacks callbacks, int history_size);
void ce_close(CEEditor *editor);

// Takes a copy. Parts between two \1 are escape sequences without width.
void ce_set_prompt(CEEditor *editor, const wchar_t *prompt);
// Edits one line. NULL without a line: `count` is then 0 when a key ended the input, -1 when
// the character callback gave up.
const wchar_t *ce_read(CEEditor *editor, int *count);
void ce_text(CEEditor *editor, const wchar_t **text, size_t *length, size_t *cursor);
// False when there is no memory for it.
bool ce_insert(CEEditor *editor, const wchar_t *text);
void ce_delete_before_cursor(CEEditor *editor, int count);
void ce_move_cursor(CEEditor *editor, int distance);
// Brings a cursor back that libedit has left outside the text, as a search that fails does in vi
// mode: its next deletion would copy a negative number of characters.
void ce_mend_cursor(CEEditor *editor);
// Feeds characters as if they were typed.
void ce_push(CEEditor *editor, const wchar_t *keys);

// The alternate map is vi's command mode.
void ce_bind(CEEditor *editor, const char *key, const char *function, bool alternate);
bool ce_is_vi(CEEditor *editor);
// Reads ~/.editrc.
void ce_source(CEEditor *editor);
void ce_set_raw(CEEditor *editor, bool raw);
void ce_resize(CEEditor *editor);
// Draws the prompt and the text anew from where the terminal's cursor is.
void ce_redraw(CEEditor *editor);

// The number of the new entry.
int ce_history_add(CEEditor *editor, const wchar_t *entry);
void ce_history_remove(CEEditor *editor, int number);

// Sets LC_CTYPE alone (LC_NUMERIC would change strtod) to a UTF-8 locale.
void ce_use_utf8(void);
// Columns on a terminal, -1 for what is not printable.
int ce_width(wchar_t character);
// Where to read standard input from: for a terminal, a descriptor of its own that never blocks.
//
// Ctrl-C empties the terminal's queue: between a wait that saw a byte and the read of it, a
// read that blocks would sleep on, and the signal stay unseen.
int ce_input(void);
// To standard output, flushed.
void ce_write(const char *bytes, size_t count);

// Signals, noted by handlers and seen by polling.
typedef enum {
  CESignalInterrupt,
  CESignalSuspend,
  CESignalContinue,
  CESignalResize,
  CESignalTerminate,
} CESignal;

extern volatile sig_atomic_t ce_signals[5];

// From now on SIGINT is noted instead of ending the program.
void ce_note_interrupts(void);
static inline bool ce_signal_pending(CESignal signal) { return ce_signals[signal] != 0; }
static inline void ce_signal_clear(CESignal signal) { ce_signals[signal] = 0; }
// While a line is edited, the other signals are noted too.
void ce_signals_begin(void);
void ce_signals_end(void);
// Stops the program as an unhandled SIGTSTP does; returns when it goes on.
void ce_stop(void);
// Ends the program as the signal noted by CESignalTerminate does when it is not handled.
void ce_terminate(void);

typedef enum { CEWaitReady, CEWaitSignal, CEWaitTimeout } CEWait;

// Waits for input, a signal or the end of the time in milliseconds (-1: no end).
CEWait ce_wait(int descriptor, int milliseconds);

#endif

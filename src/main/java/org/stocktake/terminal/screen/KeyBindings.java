package org.stocktake.terminal.screen;

import static org.stocktake.interview.event.Command.*;
import static org.stocktake.interview.event.EditKey.*;

import java.util.List;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Phrase;

/** Maps keys to events: one map for lists and pages that are read, one for texts, where letters are letters. */
final class KeyBindings {
    /** Longest wait of an Esc for the rest of an arrow key, which arrives late over a slow line. */
    private static final long AMBIGUOUS_MILLIS = 100;

    private static final String PASTE = "\033[200~";
    private static final String PASTE_END = "\033[201~";
    private static final String ESC = "\033";
    private static final Meaning TYPED = (typed, reader) -> new Event.Typed(typed);
    private static final Meaning UNKNOWN =
            (typed, reader) -> new Event.Failed(Phrase.of("interview.error.key-unknown"));

    private final KeyMap<Meaning> lists = new KeyMap<>();
    private final KeyMap<Meaning> texts = new KeyMap<>();

    /** Turns a key into an event. */
    private interface Meaning {
        Event of(String typed, KeyReader reader);
    }

    KeyBindings(Terminal terminal) {
        for (KeyMap<Meaning> map : List.of(lists, texts)) {
            map.setUnicode(TYPED);
            map.setNomatch(UNKNOWN);
            map.setAmbiguousTimeout(AMBIGUOUS_MILLIS);
            map.bind(TYPED, KeyMap.range(" -~"));
            everywhere(map, terminal);
        }
        inLists();
        inTexts();
    }

    /** Returns the next event; at the end of the input {@code INPUT_ENDED}. */
    Event read(KeyReader reader, PageField field) {
        Meaning meaning = reader.readBinding(field.takesText() ? texts : lists);
        if (meaning == null) {
            return INPUT_ENDED;
        }
        String typed = reader.getLastBinding();
        if (typed.equals(ESC)) {
            return reader.dropsRest() ? UNKNOWN.of(typed, reader) : BACK;
        }
        return meaning.of(typed, reader);
    }

    private static Meaning asks(Event event) {
        return (typed, reader) -> event;
    }

    private static void everywhere(KeyMap<Meaning> map, Terminal terminal) {
        map.bind((typed, reader) -> new Event.Pasted(reader.pasted(PASTE_END)), PASTE);
        arrow(map, UP, terminal, Capability.key_up, "A");
        arrow(map, DOWN, terminal, Capability.key_down, "B");
        arrow(map, RIGHT, terminal, Capability.key_right, "C");
        arrow(map, LEFT, terminal, Capability.key_left, "D");
        arrow(map, HOME, terminal, Capability.key_home, "H");
        arrow(map, END, terminal, Capability.key_end, "F");
        map.bind(asks(HOME), "\033[1~", "\033[7~");
        map.bind(asks(END), "\033[4~", "\033[8~");
        map.bind(asks(PAGE_UP), "\033[5~");
        map.bind(asks(PAGE_DOWN), "\033[6~");
        map.bind(asks(ERASE_AFTER), "\033[3~");
        map.bind(asks(ERASE_BEFORE), "\177", "\010");
        map.bind(asks(BACK), ESC, "\033[Z");
        map.bind(asks(CONFIRM), "\r");
        map.bind(asks(HELP), "\033OP", "\033[11~", "\033[[A");
        map.bind(asks(SKIP), "\033OQ", "\033[12~", "\033[[B", KeyMap.ctrl('S'));
        map.bind(asks(PROFILE), "\033OR", "\033[13~", "\033[[C", KeyMap.ctrl('P'));
        map.bind(asks(GO_TO), "\033OS", "\033[14~", "\033[[D", KeyMap.ctrl('G'));
        map.bind(asks(REVIEW), "\033[15~", "\033[[E", KeyMap.ctrl('R'));
        map.bind(asks(COMPLETENESS), "\033[17~", KeyMap.ctrl('T'));
        map.bind(asks(UNDO), "\033[18~");
        map.bind(asks(REDO), "\033[19~");
        map.bind(asks(MENU), "\t", "\033[21~");
        map.bind(asks(LEAVE), KeyMap.ctrl('X'));
        map.bind(asks(INTERRUPT), KeyMap.ctrl('C'));
        map.bind(asks(END_OR_ERASE), KeyMap.ctrl('D'));
        map.bind(asks(NEXT_OPEN), KeyMap.ctrl('N'));
        map.bind(asks(REDRAW), KeyMap.ctrl('L'));
    }

    private static void arrow(KeyMap<Meaning> map, EditKey key, Terminal terminal, Capability capability, String last) {
        map.bind(asks(key), ESC + "[" + last, ESC + "O" + last);
        String own = KeyMap.key(terminal, capability);
        if (own != null) {
            map.bind(asks(key), own);
        }
    }

    private void inLists() {
        lists.bind(
                (typed, reader) -> new Event.Numbered(Character.digit(typed.codePointAt(0), 10)), KeyMap.range("0-9"));
        lists.setUnicode((typed, reader) -> {
            int digit = Character.digit(typed.codePointAt(0), 10);
            boolean question = typed.equals("\u061F") || typed.equals("\uFF1F");
            return question ? HELP : digit >= 0 ? new Event.Numbered(digit) : new Event.Typed(typed);
        });
        lists.bind(asks(CONFIRM), "\n");
        lists.bind(asks(ERASE_LINE), KeyMap.ctrl('U'));
        lists.bind(asks(RESTORE), KeyMap.ctrl('Y'));
        lists.bind(asks(TICK), " ");
        lists.bind(asks(TICK_ALL), KeyMap.ctrl('A'));
        lists.bind(asks(HELP), "?");
        lists.bind(asks(FILTER), "/", KeyMap.ctrl('F'));
    }

    private void inTexts() {
        texts.bind(asks(NEW_LINE), "\n", "\033\r", "\033\n");
        texts.bind(asks(ERASE_WORD), KeyMap.ctrl('W'));
        texts.bind(asks(ERASE_LINE), KeyMap.ctrl('U'));
        texts.bind(asks(RESTORE), KeyMap.ctrl('Y'));
        texts.bind(asks(EDITOR), KeyMap.ctrl('E'));
    }
}

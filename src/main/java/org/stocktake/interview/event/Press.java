package org.stocktake.interview.event;

/** What a key or a word can ask for: something of the page, or something that can be asked for everywhere. */
public sealed interface Press permits EditKey, Command {
    /** That it was asked for. */
    Event event();
}

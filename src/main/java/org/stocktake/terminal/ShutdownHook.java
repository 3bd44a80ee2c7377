package org.stocktake.terminal;

/** What is done when the process is ended from outside, by Ctrl-C or another signal, before this is called off. */
public final class ShutdownHook {
    private final Thread hook;

    public ShutdownHook(Runnable last) {
        hook = new Thread(last, "end-from-outside");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    public void callOff() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is being ended, and the hook runs.
        }
    }
}

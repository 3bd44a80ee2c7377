package org.stocktake.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.stocktake.text.VisibleWriter;

/**
 * The standard streams.
 *
 * @param in bytes as they come
 * @param out for data; a failed write ends the run, see {@link OutputFailure}
 * @param err for everything else
 * @param charset what a person types in and reads
 * @param terminal whether both in and out are a terminal
 */
public record Streams(InputStream in, PrintWriter out, PrintWriter err, Charset charset, boolean terminal) {
    /** Whatever is said to a person goes through {@link VisibleWriter}. */
    public Streams {
        err = new PrintWriter(new VisibleWriter(err), true);
        out = terminal ? new PrintWriter(new VisibleWriter(out), false) : out;
    }
}

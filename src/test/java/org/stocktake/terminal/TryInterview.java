package org.stocktake.terminal;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Samples;
import org.stocktake.text.Words;

/** Holds an interview on the sample checklist, to look at it: {@code screen} or {@code plain}, and a file to write to. */
final class TryInterview {
    private TryInterview() {}

    public static void main(String[] args) throws Exception {
        Words words = Words.in(Words.ENGLISH);
        Terms terms = Terms.of(System.getenv(), args[0].equals("screen"), args[0].equals("plain"));
        Autosave autosave = assessment -> Files.writeString(Path.of(args[1]), assessment + "\n");
        Interview first = args.length > 2
                ? Interview.resume(Samples.setting(), Samples.halfDone(), List.of())
                : Interview.begin(Samples.setting());
        Ending ending = switch (terms.mode()) {
            case SCREEN -> new ScreenInterview(words, Clock.systemUTC(), terms, System.getenv()).run(first, autosave);
            case PLAIN ->
                new PlainInterview(
                                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
                                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                                words,
                                Clock.systemUTC())
                        .run(first, autosave, args[0].equals("screen"));
            case NONE -> throw new IllegalStateException("no terminal");
        };
        System.out.println(ending.how() + " " + ending.last().progress());
    }
}

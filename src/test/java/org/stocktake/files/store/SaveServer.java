package org.stocktake.files.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A process that saves on demand, in a thread called {@value #THREAD} that does nothing else, so that faults can be
 * injected into exactly the system calls of a save.
 */
public final class SaveServer {
    /** The name of the thread, as the system shows it. */
    public static final String THREAD = "saver";

    private SaveServer() {}

    /**
     * Reads lines {@code FILE FROM TO}, opens the file, which has version FROM, and saves version TO; FROM 0 creates
     * the file.
     */
    public static void main(String[] args) throws InterruptedException {
        Thread saver = new Thread(SaveServer::serve, THREAD);
        saver.start();
        saver.join();
    }

    private static void serve() {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = next(in); line != null; line = next(in)) {
            String[] words = line.split(" ", -1);
            System.out.println(save(Path.of(words[0]), Integer.parseInt(words[1]), Integer.parseInt(words[2])));
            System.out.flush();
        }
    }

    /** Reads the next line, again if a fault that was meant for another call hits this one. */
    private static String next(BufferedReader in) {
        while (true) {
            try {
                return in.readLine();
            } catch (IOException e) {
                System.err.println("a fault hit the conversation: " + e);
            }
        }
    }

    private static String save(Path file, int from, int to) {
        return from == 0 ? create(file, to) : change(file, from, to);
    }

    private static String create(Path file, int to) {
        try (AssessmentFile made = AssessmentFile.create(file, SavingFixture.version(to), SavingFixture.me())) {
            return "saved " + made.path().getFileName();
        } catch (IOException e) {
            return "failed: " + e;
        }
    }

    private static String change(Path file, int from, int to) {
        try (AssessmentFile open = AssessmentFile.open(SavingFixture.read(file, from), SavingFixture.me())) {
            SaveResult saved = open.save(SavingFixture.version(to));
            return saved.folderForced() ? "saved" : "saved, unconfirmed";
        } catch (IOException e) {
            return "failed: " + e;
        }
    }
}

package org.stocktake.files.git;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A running git with a time limit for its answers. Its standard error is read all the time, so that a full pipe does
 * not stop it, and only the beginning is kept. If an answer is late, the process is killed.
 */
final class GitProcess implements AutoCloseable {
    private static final int COMPLAINT_BYTES_MAX = 4096;
    private static final int BUFFER_BYTES = 8192;

    private final Process process;
    private final Duration patience;
    private final InputStream answers;
    private final ByteArrayOutputStream complaint = new ByteArrayOutputStream();
    private final Thread drain;
    private volatile boolean late;

    /** @param patience the time limit for one answer, and for the end of the process */
    GitProcess(Process process, Duration patience) {
        this.process = process;
        this.patience = patience;
        this.answers = new BufferedInputStream(process.getInputStream());
        this.drain = new Thread(this::drainErrors, "git standard error");
        drain.setDaemon(true);
        drain.start();
    }

    /** Reads an answer. */
    interface Answer<T> {
        T from(InputStream answers) throws IOException;
    }

    /**
     * Sends a question, which can be empty, and reads the answer.
     *
     * @throws GitException if the answer is late
     */
    <T> T ask(String question, Answer<T> answer) throws IOException {
        CompletableFuture<Void> done = new CompletableFuture<>();
        CompletableFuture<Void> deadline =
                done.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).exceptionally(tooLate -> end());
        try {
            if (!question.isEmpty()) {
                process.getOutputStream().write(question.getBytes(StandardCharsets.UTF_8));
                process.getOutputStream().flush();
            }
            T read = answer.from(answers);
            if (late) {
                throw noAnswer();
            }
            return read;
        } catch (IOException e) {
            throw late ? noAnswer() : e;
        } finally {
            done.complete(null);
            deadline.join();
        }
    }

    /** Waits for the end of the process and returns the exit code. */
    int exitCode() throws IOException {
        try {
            process.getOutputStream().close();
            if (process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                drain.join(patience.toMillis());
                return process.exitValue();
            }
            end();
            throw noAnswer();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            end();
            throw new GitException(GitException.Kind.GIT_FAILED, "", "interrupted");
        }
    }

    /** Returns the first line of standard error; empty if there is none. */
    String complaint() {
        synchronized (complaint) {
            return complaint
                    .toString(StandardCharsets.UTF_8)
                    .strip()
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }

    private GitException noAnswer() {
        return new GitException(
                GitException.Kind.GIT_FAILED, "", "git gave no answer within " + patience.toSeconds() + " seconds");
    }

    private void drainErrors() {
        byte[] buffer = new byte[BUFFER_BYTES];
        try (InputStream errors = process.getErrorStream()) {
            for (int read = errors.read(buffer); read >= 0; read = errors.read(buffer)) {
                synchronized (complaint) {
                    complaint.write(buffer, 0, Math.min(read, COMPLAINT_BYTES_MAX - complaint.size()));
                }
            }
        } catch (IOException e) {
            // The process was killed: its output until then is known.
        }
    }

    private Void end() {
        late = true;
        close();
        return null;
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}

package org.stocktake.files.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Computes the states in which a disk may be after a power cut at a step of a recording. A name change that was not
 * forced may be kept or lost; of bytes that were not forced, the disk may have all, half, none, or only zeros in their
 * place. Everything that was forced is kept. (The model of "All File Systems Are Not Created Equal", OSDI 2014: POSIX
 * allows more states than any single file system shows.)
 */
final class CrashStates {
    private enum Bytes {
        ALL,
        HALF,
        NONE,
        ZEROS
    }

    private final Path folder;

    /**
     * Computes the states of one folder.
     *
     * @param folder the folder of the names
     */
    CrashStates(Path folder) {
        this.folder = folder;
    }

    /**
     * Returns every content that the name may have; an empty one if the name may be missing.
     *
     * @param past the steps before the power cut
     */
    List<Optional<byte[]>> of(List<DiskStep> past, Path name) {
        List<DiskStep> sure = new ArrayList<>();
        List<DiskStep> unsure = new ArrayList<>();
        for (DiskStep step : past) {
            if (step instanceof DiskStep.ForceFolder forced && forced.folder().equals(folder)) {
                sure.addAll(unsure);
                unsure.clear();
            } else if (step.isIn(folder)) {
                unsure.add(step);
            }
        }
        List<Optional<byte[]>> states = new ArrayList<>();
        for (int kept = 0; kept < 1 << unsure.size(); kept++) {
            Map<Path, DiskStep.Content> names = new HashMap<>();
            sure.forEach(step -> step.carryOut(names));
            for (int i = 0; i < unsure.size(); i++) {
                if ((kept & 1 << i) != 0) {
                    unsure.get(i).carryOut(names);
                }
            }
            DiskStep.Content content = names.get(name);
            if (content == null) {
                states.add(Optional.empty());
            } else {
                contents(content, past).forEach(bytes -> states.add(Optional.of(bytes)));
            }
        }
        return states;
    }

    private static List<byte[]> contents(DiskStep.Content content, List<DiskStep> past) {
        Map<DiskStep.Content, byte[]> written = new HashMap<>();
        Map<DiskStep.Content, byte[]> forced = new HashMap<>();
        for (DiskStep step : past) {
            if (step instanceof DiskStep.Write write) {
                byte[] before = written.getOrDefault(write.content(), new byte[0]);
                byte[] after = Arrays.copyOf(before, before.length + write.bytes().length);
                System.arraycopy(write.bytes(), 0, after, before.length, write.bytes().length);
                written.put(write.content(), after);
            } else if (step instanceof DiskStep.Force force) {
                forced.put(force.content(), written.getOrDefault(force.content(), new byte[0]));
            }
        }
        byte[] sure = forced.getOrDefault(content, new byte[0]);
        byte[] all = written.getOrDefault(content, new byte[0]);
        List<byte[]> contents = new ArrayList<>();
        for (Bytes kept : Bytes.values()) {
            contents.add(
                    switch (kept) {
                        case ALL -> all;
                        case HALF -> Arrays.copyOf(all, sure.length + (all.length - sure.length) / 2);
                        case NONE -> sure;
                        case ZEROS -> Arrays.copyOf(sure, all.length);
                    });
        }
        return contents;
    }
}

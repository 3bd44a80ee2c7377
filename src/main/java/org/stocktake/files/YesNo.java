package org.stocktake.files;

/** Older YAML tools write {@code true} and {@code false} for what stands as yes and no in our files. */
final class YesNo {
    private YesNo() {}

    static String of(String text) {
        return switch (text) {
            case "true" -> "yes";
            case "false" -> "no";
            default -> text;
        };
    }
}

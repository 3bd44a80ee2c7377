package org.stocktake.files.yaml;

/** Older YAML tools write {@code true} and {@code false} for what stands as yes and no in our files. */
public final class YamlBooleans {
    private YamlBooleans() {}

    public static String of(String text) {
        return switch (text) {
            case "true" -> "yes";
            case "false" -> "no";
            default -> text;
        };
    }
}

package org.stocktake.files.yaml;

/** Reads the {@code true} and {@code false} of older YAML tools as the yes and no of our files. */
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

package org.stocktake.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The recipes of {@code src/docs/ci.md}, by the name after the language of each block. */
final class CiRecipes {
    private static final Pattern BLOCK =
            Pattern.compile("^```(\\w*) ?([\\w-]*)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final YAMLMapper STRICT = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Map<String, String> blocks = new LinkedHashMap<>();

    private CiRecipes() {}

    static CiRecipes read() throws IOException {
        CiRecipes page = new CiRecipes();
        String text = Files.readString(Path.of("src/docs/ci.md"));
        for (MatchResult block : BLOCK.matcher(text).results().toList()) {
            if (page.blocks.put(block.group(2), block.group(3)) != null) {
                throw new AssertionError("two blocks are named '" + block.group(2) + "'");
            }
        }
        return page;
    }

    Set<String> names() {
        return blocks.keySet();
    }

    String block(String name) {
        return Optional.ofNullable(blocks.get(name)).orElseThrow(() -> new AssertionError("no block named " + name));
    }

    /** Returns the block, read as YAML in which no key occurs twice. */
    JsonNode yaml(String name) {
        return STRICT.readTree(block(name));
    }
}

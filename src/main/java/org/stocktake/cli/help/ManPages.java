package org.stocktake.cli.help;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.cli.command.HelpMessages;
import org.stocktake.text.Messages;
import picocli.CommandLine;

/** Makes the manual pages of all commands. */
public final class ManPages {
    private ManPages() {}

    /**
     * Returns every page by its name, such as {@code stocktake-check}.
     *
     * @param root the tree of all commands
     * @param version of the program
     */
    public static Map<String, String> all(CommandLine root, Messages words, String version) {
        root.setResourceBundle(new HelpMessages(words));
        Map<String, String> pages = new LinkedHashMap<>();
        List<CommandLine> all = new ArrayList<>(List.of(root));
        for (int i = 0; i < all.size(); i++) {
            CommandLine line = all.get(i);
            pages.put(ManPage.name(line.getCommandSpec()), ManPage.of(line, words, version));
            all.addAll(line.getSubcommands().values());
        }
        return pages;
    }
}

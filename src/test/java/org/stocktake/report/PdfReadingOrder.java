package org.stocktake.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The text of a PDF in reading order, one element a line, with its tag. */
public final class PdfReadingOrder {
    private static final Set<String> LINES = Set.of("P", "H1", "H2", "H3", "H4", "H5", "LI", "TH", "TD", "Caption");

    private final Map<COSDictionary, Map<Integer, String>> pieces = new HashMap<>();
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private PdfReadingOrder() {}

    public static String of(byte[] file) {
        PdfReadingOrder speech = new PdfReadingOrder();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            for (PDPage page : pdf.getPages()) {
                speech.read(page);
            }
            speech.say(pdf.getDocumentCatalog().getStructureTreeRoot());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return String.join("\n", speech.lines) + "\n";
    }

    private void read(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false); // it compares each letter with all before it
        extractor.processPage(page);
        Map<Integer, String> here = pieces.computeIfAbsent(page.getCOSObject(), first -> new HashMap<>());
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            StringBuilder text = new StringBuilder();
            for (Object piece : content.getContents()) {
                if (piece instanceof TextPosition position) {
                    text.append(position.getUnicode());
                }
            }
            here.merge(content.getMCID(), text.toString(), String::concat);
        }
    }

    private void say(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                boolean starts = LINES.contains(element.getStructureType());
                if (starts) {
                    end();
                    line.append(element.getStructureType()).append(' ');
                }
                say(element);
                if (starts) {
                    end();
                }
            } else if (kid instanceof Integer id && node instanceof PDStructureElement element) {
                line.append(piece(element.getPage(), id));
            } else if (kid instanceof PDMarkedContentReference reference) {
                line.append(piece(reference.getPage(), reference.getMCID()));
            }
        }
    }

    private String piece(PDPage page, int id) {
        Map<Integer, String> here = pieces.getOrDefault(page.getCOSObject(), Map.of());
        String text = here.getOrDefault(id, "");
        return text;
    }

    private void end() {
        String said = line.toString();
        if (said.indexOf(' ') >= 0 && !said.substring(said.indexOf(' ')).isBlank()) {
            lines.add(said.stripTrailing());
        }
        line.setLength(0);
    }
}

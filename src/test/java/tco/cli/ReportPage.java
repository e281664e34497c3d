package tco.cli;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// A report's page as an XML parser reads it, which fails on whatever is not well-formed.
final class ReportPage {
    private final Document document;

    private ReportPage(Document document) {
        this.document = document;
    }

    static ReportPage of(String html) {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return new ReportPage(builder.parse(new InputSource(new StringReader(html))));
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError("the page is not well-formed: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Element> all(String element) {
        return elements(document.getElementsByTagName(element));
    }

    static List<Element> within(Element outer, String element) {
        return elements(outer.getElementsByTagName(element));
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /// The values of an attribute, wherever it stands.
    List<String> values(String attribute) {
        return all("*").stream()
                .filter(element -> element.hasAttribute(attribute))
                .map(element -> element.getAttribute(attribute))
                .toList();
    }

    /// The rows about an option, in all tables.
    List<Element> rows(String option) {
        return all("tr").stream()
                .filter(row -> row.getAttribute("data-option").equals(option))
                .toList();
    }

    /// The number behind a field of an option's row.
    static Optional<Element> field(Element row, String name) {
        return within(row, "data").stream()
                .filter(data -> data.getAttribute("data-field").equals(name))
                .findFirst();
    }

    String text() {
        return document.getDocumentElement().getTextContent();
    }
}

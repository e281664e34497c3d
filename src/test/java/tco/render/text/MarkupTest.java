package tco.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void elements_nest_and_close() {
        StringBuilder out = new StringBuilder();
        new Markup(out)
                .open("p", "class", "a", "id", "b")
                .text("1 < 2")
                .element("b", "x & y")
                .empty("br")
                .close();
        assertThat(out).hasToString("<p class=\"a\" id=\"b\">1 &lt; 2<b>x &amp; y</b><br/></p>");
    }

    @Test
    void nothing_in_a_text_or_an_attribute_becomes_markup() {
        StringBuilder out = new StringBuilder();
        new Markup(out).element("p", "</p><script>'\"&amp;", "title", "\"><script>");
        assertThat(out)
                .hasToString(
                        "<p title=\"&quot;&gt;&lt;script&gt;\">"
                                + "&lt;/p&gt;&lt;script&gt;'&quot;&amp;amp;</p>");
    }

    @Test
    void what_could_reorder_or_break_a_page_is_written_out() {
        StringBuilder out = new StringBuilder();
        new Markup(out).text("a\u202Eb\u0000c\uFFFEd\nשלום 👍");
        assertThat(out)
                .hasToString("a&lt;U+202E&gt;b&lt;U+0&gt;c&lt;U+FFFE&gt;d&lt;U+A&gt;שלום 👍");
    }
}

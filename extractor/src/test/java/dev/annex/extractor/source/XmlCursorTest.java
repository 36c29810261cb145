package dev.annex.extractor.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlCursorTest {

    @Test
    void goesFromElementToElement() throws Exception {
        List<String> met = new ArrayList<>();
        try (XmlCursor xml =
                cursor("<a x='1'><b>1<c/>2</b><?pi?><!-- --><b y='2'/></a>".getBytes(StandardCharsets.UTF_8))) {
            while (xml.next()) {
                if (xml.isStart()) {
                    met.add("<" + xml.name() + xml.depth() + xml.attribute("x", "")
                            + xml.attribute("y").orElse(""));
                } else if (xml.isEnd()) {
                    met.add(">" + xml.name() + xml.depth());
                }
            }
        }
        assertThat(met).containsExactly("<a11", "<b2", "<c3", ">c3", ">b2", "<b22", ">b2", ">a1");
    }

    @Test
    void staysWithinAnElement() throws Exception {
        try (XmlCursor xml = cursor("<a><b>1<c>2</c>3</b><b><d/></b><e/></a>".getBytes(StandardCharsets.UTF_8))) {
            xml.next();
            xml.next();
            assertThat(xml.text()).isEqualTo("123");
            assertThat(xml.isEnd()).isTrue();
            xml.next();
            assertThat(xml.isStart("b")).isTrue();
            xml.skip();
            xml.next();
            assertThat(xml.isStart("e")).isTrue();
            int depth = xml.depth();
            assertThat(xml.nextWithin(depth)).isFalse();
            assertThat(xml.nextWithin(1)).isFalse();
            assertThat(xml.next()).isFalse();
        }
    }

    @Test
    void aDamagedPartEndsAtItsDamage() throws Exception {
        try (XmlCursor xml = cursor("<a><b>字</b>\n<c></b></a>".getBytes(StandardCharsets.UTF_8))) {
            int starts = 0;
            while (xml.next()) {
                starts += xml.isStart() ? 1 : 0;
            }
            assertThat(starts).isEqualTo(3);
            assertThat(xml.damage().orElseThrow()).contains("p.xml", "第 2 行");
            assertThat(xml.next()).isFalse();
            assertThat(xml.nextWithin(1)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, '<?xml version=\"1.0\" encoding=\"UTF-8\"?>'",
        "GBK, '<?xml version=\"1.0\" encoding=\"GBK\"?>'",
        "GB18030, '<?xml version=''1.0'' encoding=''gb18030'' standalone=''yes''?>'",
        "UTF-16, ''",
        "UTF-16LE, ''",
        "UTF-16BE, '<?xml version=\"1.0\" encoding=\"UTF-16\"?>'",
        "UTF-8, \uFEFF",
        "UTF-8, '<?xml version=\"1.0\" encoding=\"klingon\"?>'",
    })
    void readsTheEncodingsThatOccur(String charset, String declaration) throws Exception {
        assertThat(text((declaration + "<a>绩效</a>").getBytes(Charset.forName(charset))))
                .isEqualTo("绩效");
    }

    @Test
    void aBadByteCostsOneCharacter() throws Exception {
        byte[] bytes = "<a>甲x乙</a>".getBytes(StandardCharsets.UTF_8);
        bytes[6] = (byte) 0xFF;
        assertThat(text(bytes)).isEqualTo("甲\uFFFD乙");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "无", "{\\rtf1}", "<a"})
    void whatIsNotXmlIsDamagedAtItsBeginning(String content) throws Exception {
        try (XmlCursor xml = cursor(content.getBytes(StandardCharsets.UTF_8))) {
            assertThat(xml.next()).isFalse();
            assertThat(xml.damage()).isPresent();
        }
    }

    @Test
    void timeIsWatched() throws Exception {
        Limits noTime = new Limits(1 << 20, 1 << 20, 1, 1, 1 << 20, Duration.ZERO);
        Allowance allowance = new Allowance(new SourceFile("f", new byte[0]), noTime);
        byte[] bytes = ("<a>" + "<b/>".repeat(5000) + "</a>").getBytes(StandardCharsets.UTF_8);
        try (XmlCursor xml = XmlCursor.open("p.xml", new ByteArrayInputStream(bytes), allowance)) {
            assertThat(catchThrowableOfType(UnreadableException.class, xml::skip)
                            .code())
                    .isEqualTo("timeout");
        }
    }

    private static String text(byte[] bytes) throws UnreadableException {
        try (XmlCursor xml = cursor(bytes)) {
            xml.next();
            return xml.text();
        }
    }

    private static XmlCursor cursor(byte[] bytes) throws UnreadableException {
        Allowance allowance = new Allowance(new SourceFile("f", bytes), Limits.DEFAULT);
        return XmlCursor.open("p.xml", new ByteArrayInputStream(bytes), allowance);
    }
}

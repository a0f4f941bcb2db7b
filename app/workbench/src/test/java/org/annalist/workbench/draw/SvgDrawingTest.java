package org.annalist.workbench.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SvgDrawingTest {

  private static final Ink BLUE = Ink.of(0x1a5fb4);

  private final SvgDrawing drawing = new SvgDrawing(200, 100, new RecordingDrawing(), 10);

  private Document parsed() throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(drawing.svg().getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void writesWhatIsDrawnAsWellFormedXml() throws Exception {
    drawing.fill(BLUE, new Area(1, 2, 30, 40));
    drawing.line(BLUE, 1.5, Dash.TIME, 0, 0, 10, 10);
    drawing.fade(BLUE, true, new Area(5, 5, 44, 5));
    drawing.hatch(BLUE, new Area(0, 0, 12, 12));
    drawing.stroke(BLUE, 1, Dash.SOLID, Outline.diamond(10, 10, 5));
    Document document = parsed();
    Element root = document.getDocumentElement();
    assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 200 100");
    Element rect = (Element) document.getElementsByTagName("rect").item(1);
    assertThat(rect.getAttribute("fill")).isEqualTo("#1a5fb4");
    assertThat(rect.getAttribute("height")).isEqualTo("40");
    Element line = (Element) document.getElementsByTagName("line").item(0);
    assertThat(line.getAttribute("stroke-dasharray")).isEqualTo("6 4");
    assertThat(document.getElementsByTagName("linearGradient").getLength()).isEqualTo(1);
    assertThat(document.getElementsByTagName("path").item(0).getAttributes().getNamedItem("d"))
        .hasToString("d=\"M10 5 L15 10 L10 15 L5 10 Z\"");
  }

  @Test
  void keepsMarkupAndAccentsOfTextAndDropsControlCharacters() throws Exception {
    drawing.text("A & B <Ủy ban>\u0001", Face.QUOTE, BLUE, 10, 20);
    Element text = (Element) parsed().getElementsByTagName("text").item(0);
    assertThat(text.getTextContent()).isEqualTo("A & B <Ủy ban> ");
    assertThat(text.getAttribute("font-family")).startsWith("Noto Serif");
    assertThat(text.getAttribute("y")).isEqualTo("31");
  }

  @Test
  void writesNumbersWithPointsInAnyLanguage() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("vi-VN"));
      drawing.disc(BLUE, 10.25, 3.5, 1000.5);
      assertThat(drawing.svg()).contains("cx=\"10.25\" cy=\"3.5\" r=\"1000.5\"");
    } finally {
      Locale.setDefault(before);
    }
  }
}

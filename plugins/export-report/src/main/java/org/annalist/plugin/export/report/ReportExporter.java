package org.annalist.plugin.export.report;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.annalist.api.Problem;
import org.annalist.api.export.ExportRequest;
import org.annalist.api.export.Exporter;
import org.annalist.api.export.ExporterInfo;
import org.osgi.service.component.annotations.Component;

/**
 * Writes {@code report.html}: overview, people and posts, official documents, figures, timeline,
 * problems, and the sentences that all of it comes from. A corpus of more than 500 documents gets a
 * page of sentences for each document under {@code report/}.
 */
@Component
@ExporterInfo(format = "report", label = "%label", target = ExporterInfo.FOLDER)
public final class ReportExporter implements Exporter {

  /** Up to so many documents have their sentences on the page itself. */
  static final int ONE_PAGE = 500;

  private static final Configuration TEMPLATES = templates();

  private static Configuration templates() {
    Configuration templates = new Configuration(Configuration.VERSION_2_3_34);
    templates.setClassForTemplateLoading(ReportExporter.class, "");
    templates.setDefaultEncoding("UTF-8");
    templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    templates.setLogTemplateExceptions(false);
    templates.setWrapUncheckedExceptions(true);
    templates.setObjectWrapper(
        new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34).build());
    return templates;
  }

  @Override
  public List<Problem> export(ExportRequest request) throws IOException {
    boolean onePage = request.snapshot().documents().size() <= ONE_PAGE;
    Words words = new Words(bundle(request.locale()), request.locale());
    Sources sources = new Sources(request.snapshot(), onePage);
    Report report = new ReportBuilder(request, sources, words).build();
    Map<String, Object> data = new HashMap<>();
    data.put("report", report);
    data.put("words", words);
    data.put("sources", onePage ? sources.pages() : List.of());
    write(request, "report.html", "report.ftlh", data);
    if (!onePage) {
      for (Sources.DocumentPage page : sources.pages()) {
        request.cancellation().check();
        write(request, page.file(), "document.ftlh", Map.of("page", page, "words", words));
      }
    }
    return List.of();
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "org.annalist.plugin.export.report.plugin",
        locale,
        ReportExporter.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static void write(
      ExportRequest request, String file, String template, Map<String, Object> data)
      throws IOException {
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(request.target().file(file), StandardCharsets.UTF_8))) {
      TEMPLATES.getTemplate(template).process(data, out);
    } catch (TemplateException e) {
      throw new IllegalStateException("The template " + template + " fails: " + e.getMessage(), e);
    }
  }
}

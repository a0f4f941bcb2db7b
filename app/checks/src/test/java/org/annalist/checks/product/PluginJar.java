package org.annalist.checks.product;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A plugin as somebody else builds it: outside of this project, against the API jar of the
 * distribution and nothing else.
 */
final class PluginJar {

  private static final List<String> PACKAGES =
      Stream.of("", ".annotation", ".corpus", ".document", ".export", ".extract", ".load", ".view")
          .map(name -> "org.annalist.api" + name)
          .toList();

  private final String bundle;
  private final String version;
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Map<String, String> entries = new LinkedHashMap<>();
  private final List<String> classPath = new ArrayList<>();
  private String imports =
      PACKAGES.stream().map(name -> name + ";version=\"[0.1,1)\"").collect(Collectors.joining(","));

  private PluginJar(String bundle, String version) throws IOException {
    this.bundle = bundle;
    this.version = version;
    classPath.add(Distribution.built().jar("bundle", "api").toString());
  }

  /** A jar without classes; not safe for several threads, like all builders. */
  static PluginJar of(String bundle, String version) throws IOException {
    return new PluginJar(bundle, version);
  }

  /**
   * Adds an extractor of one document.
   *
   * @param type its qualified class name
   * @param name its name as an extractor
   * @param layer the layer that it writes
   * @param body its class body, with {@code extract}
   */
  PluginJar extractor(String type, String name, String layer, String body) {
    int dot = type.lastIndexOf('.');
    sources.put(
        type,
        """
        package %s;

        import java.util.*;
        import org.annalist.api.*;
        import org.annalist.api.annotation.*;
        import org.annalist.api.extract.*;

        @ExtractorInfo(name = "%s", writes = "%s")
        public final class %s implements Extractor {
        %s
        }
        """
            .formatted(type.substring(0, dot), name, layer, type.substring(dot + 1), body));
    entries.put(
        "OSGI-INF/" + type + ".xml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="%s">
          <property name="extractor.name" value="%s"/>
          <property name="extractor.reads" type="String"></property>
          <property name="extractor.writes" type="String">%s
          </property>
          <property name="extractor.scope" value="DOCUMENT"/>
          <service><provide interface="org.annalist.api.extract.Extractor"/></service>
          <implementation class="%s"/>
        </scr:component>
        """
            .formatted(type, name, layer, type));
    entries.put("META-INF/services/org.annalist.api.extract.Extractor", type + "\n");
    return this;
  }

  /**
   * Adds a view for all perspectives that follows the selection.
   *
   * @param type its qualified class name
   * @param id its id and label
   * @param source its source text
   */
  PluginJar view(String type, String id, String source) {
    sources.put(type, source);
    entries.put(
        "OSGI-INF/" + type + ".xml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="%s">
          <property name="view.id" value="%s"/>
          <property name="view.label" value="%s"/>
          <property name="view.icon" value="view"/>
          <property name="view.perspective" type="String">read
        people
        figures
        timeline
          </property>
          <property name="view.area" value="right"/>
          <property name="view.order" type="Integer" value="1"/>
          <property name="view.follows" type="Boolean" value="true"/>
          <service><provide interface="org.annalist.api.view.View"/></service>
          <implementation class="%s"/>
        </scr:component>
        """
            .formatted(type, id, id, type));
    entries.put("META-INF/services/org.annalist.api.view.View", type + "\n");
    return this;
  }

  /**
   * Adds a component without a service, which starts with its bundle.
   *
   * @param type its qualified class name, with methods {@code start} and {@code stop}
   * @param source its source text
   */
  PluginJar component(String type, String source) {
    sources.put(type, source);
    entries.put(
        "OSGI-INF/" + type + ".xml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="%s"
            immediate="true" activate="start" deactivate="stop">
          <implementation class="%s"/>
        </scr:component>
        """
            .formatted(type, type));
    return this;
  }

  /** Compiles it against a further jar. */
  PluginJar against(Path jar) {
    classPath.add(jar.toString());
    return this;
  }

  /** Says that it needs a package in a range of versions. */
  PluginJar importing(String name, String range) {
    imports += "," + name + ";version=\"" + range + "\"";
    return this;
  }

  /** Says that it needs the API in another range of versions. */
  PluginJar importingTheApi(String range) {
    imports = imports.replace("[0.1,1)", range);
    return this;
  }

  /** Builds the jar in a folder and gives its path. */
  Path writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path jar = folder.resolve(bundle + "-" + version + ".jar");
    Path classes = compile(folder.resolve(bundle + "-" + version + ".classes"));
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.putValue("Bundle-ManifestVersion", "2");
    main.putValue("Bundle-SymbolicName", bundle);
    main.putValue("Bundle-Version", version);
    main.putValue("Import-Package", imports);
    main.putValue(
        "Service-Component",
        entries.keySet().stream()
            .filter(name -> name.startsWith("OSGI-INF/"))
            .collect(Collectors.joining(",")));
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream file = new JarOutputStream(out, manifest);
        Stream<Path> walk = Files.walk(classes)) {
      for (Path compiled : walk.filter(Files::isRegularFile).sorted().toList()) {
        String name = classes.relativize(compiled).toString().replace('\\', '/');
        add(file, name, Files.readAllBytes(compiled));
      }
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        add(file, entry.getKey(), entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return jar;
  }

  private static void add(JarOutputStream file, String name, byte[] bytes) throws IOException {
    file.putNextEntry(new JarEntry(name));
    file.write(bytes);
    file.closeEntry();
  }

  private Path compile(Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new IllegalStateException("These tests need a JDK, not just a JRE");
    }
    Files.createDirectories(classes);
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "-proc:none",
            "--release",
            "17",
            "-cp",
            String.join(File.pathSeparator, classPath),
            "-d",
            classes.toString());
    List<Source> units =
        sources.entrySet().stream().map(s -> new Source(s.getKey(), s.getValue())).toList();
    if (!compiler.getTask(null, null, said, options, null, units).call()) {
      throw new IllegalStateException(
          said.getDiagnostics().stream()
              .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
              .map(Object::toString)
              .collect(Collectors.joining("\n")));
    }
    return classes;
  }

  /** A class in memory. */
  private static final class Source extends SimpleJavaFileObject {
    private final String code;

    Source(String type, String code) {
      super(URI.create("string:///" + type.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
      this.code = code;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return code;
    }
  }
}

package org.annalist.checks.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** What the bundles of the distribution say about themselves. */
class ManifestIT {

  private static Attributes manifest(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.getManifest().getMainAttributes();
    }
  }

  @Test
  void pluginsExportNothingAndNeedNoBundleByName() throws IOException {
    assertThat(Distribution.built().jars("plugins")).hasSizeGreaterThan(10);
    for (Path jar : Distribution.built().jars("plugins")) {
      Attributes manifest = manifest(jar);
      assertThat(manifest.getValue("Export-Package")).as(jar + " exports").isNull();
      assertThat(manifest.getValue("Require-Bundle")).as(jar + " requires").isNull();
      assertThat(manifest.getValue("Bundle-Activator")).as(jar + " activates").isNull();
      assertThat(manifest.getValue("Bundle-SymbolicName")).startsWith("org.annalist.plugin.");
    }
  }

  @Test
  void pluginsImportTheApiInARangeOfVersions() throws IOException {
    for (Path jar : Distribution.built().jars("plugins")) {
      String imports = manifest(jar).getValue("Import-Package");
      for (String part : imports.split(",(?=[a-z])")) {
        if (part.startsWith("org.annalist.")) {
          assertThat(part).as(jar.getFileName().toString()).contains("version=\"[");
        }
      }
    }
  }

  @Test
  void everyServiceOfAPluginIsAComponentToo() throws IOException {
    for (Path jar : Distribution.built().jars("plugins")) {
      String components = manifest(jar).getValue("Service-Component");
      assertThat(components).as("components of %s", jar).isNotNull();
      for (String plugin : services(jar)) {
        assertThat(components).as(jar.toString()).contains("OSGI-INF/" + plugin + ".xml");
      }
    }
  }

  private static List<String> services(Path jar) throws IOException {
    List<String> plugins = new ArrayList<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      for (var entry : file.stream().toList()) {
        if (entry.getName().startsWith("META-INF/services/org.annalist.api.")) {
          new String(
                  file.getInputStream(entry).readAllBytes(),
                  java.nio.charset.StandardCharsets.UTF_8)
              .lines()
              .map(line -> line.replaceAll("#.*", "").strip())
              .filter(line -> !line.isEmpty())
              .forEach(plugins::add);
        }
      }
    }
    assertThat(plugins).as("services of %s", jar).isNotEmpty();
    return plugins;
  }

  @Test
  void theRuntimeAndTheProductsExportNothing() throws IOException {
    Distribution distribution = Distribution.built();
    for (String name : List.of("runtime", "cli")) {
      assertThat(manifest(distribution.jar("bundle", name)).getValue("Export-Package")).isNull();
    }
    assertThat(manifest(distribution.jar("bundle-ui", "workbench")).getValue("Export-Package"))
        .isNull();
  }

  @Test
  void onlyTheWorkbenchImportsWindows() throws IOException {
    Distribution distribution = Distribution.built();
    List<Path> others = new ArrayList<>(distribution.jars("bundle"));
    others.addAll(distribution.jars("plugins"));
    for (Path jar : others) {
      String imports = manifest(jar).getValue("Import-Package");
      assertThat(imports == null ? "" : imports).as(jar.toString()).doesNotContain("org.eclipse.");
    }
  }
}

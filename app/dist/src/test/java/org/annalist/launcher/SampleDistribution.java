package org.annalist.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.annalist.launcher.sample.CommandActivator;

/**
 * A distribution made for a test: the real settings, the sample command, and what the test adds.
 */
record SampleDistribution(Path root) {

  static SampleDistribution in(Path root) throws IOException {
    for (String folder : new String[] {"lib", "bundle", "bundle-ui", "plugins", "conf"}) {
      Files.createDirectories(root.resolve(folder));
    }
    Files.copy(
        Path.of("src/main/distribution/conf/framework.properties"),
        root.resolve("conf/framework.properties"));
    SampleDistribution sample = new SampleDistribution(root);
    sample.bundle("bundle/command.jar", "sample.command", CommandActivator.class, Map.of());
    return sample;
  }

  Distribution distribution() {
    return new Distribution(root);
  }

  Path plugins() {
    return root.resolve("plugins");
  }

  /** Makes a bundle that holds one activator, or none where it is null. */
  Path bundle(String path, String name, Class<?> activator, Map<String, String> headers)
      throws IOException {
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.putValue("Bundle-ManifestVersion", "2");
    main.putValue("Bundle-SymbolicName", name);
    main.putValue("Bundle-Version", "1.2.0");
    if (activator != null) {
      main.putValue("Bundle-Activator", activator.getName());
      main.putValue("Import-Package", "org.osgi.framework");
    }
    headers.forEach(main::putValue);
    Path jar = root.resolve(path);
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      if (activator != null) {
        put(out, activator);
      }
    }
    return jar;
  }

  /** Makes a file that is no jar. */
  Path text(String path) throws IOException {
    return Files.writeString(root.resolve(path), "no jar", StandardCharsets.UTF_8);
  }

  private static void put(JarOutputStream out, Class<?> type) throws IOException {
    String entry = type.getName().replace('.', '/') + ".class";
    out.putNextEntry(new ZipEntry(entry));
    try (InputStream bytes = type.getClassLoader().getResourceAsStream(entry)) {
      bytes.transferTo((OutputStream) out);
    }
    out.closeEntry();
  }
}

package org.annalist.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.annalist.launcher.sample.HangingActivator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.launch.Framework;

/** The launcher as a process of its own. */
class LauncherTest {
  @TempDir Path folder;
  private SampleDistribution sample;
  private Path temporary;

  @BeforeEach
  void makeDistribution() throws IOException {
    sample = SampleDistribution.in(Files.createDirectories(folder.resolve("annalist")));
    temporary = Files.createDirectories(folder.resolve("tmp"));
    Path classes = home(Launcher.class);
    try (JarOutputStream jar =
            new JarOutputStream(Files.newOutputStream(sample.root().resolve("lib/launcher.jar")));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        jar.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, jar);
        jar.closeEntry();
      }
    }
  }

  @Test
  void findsItsDistributionAndEndsWithTheCommandsCode() throws Exception {
    assertThat(run("exit", "130")).isEqualTo(130);
  }

  @Test
  void endsThoughThreadsOfBundlesAreStillRunning() throws Exception {
    assertThat(run("threads")).isEqualTo(5);
  }

  @Test
  void endsThoughAPluginHangs() throws Exception {
    sample.bundle("plugins/a.jar", "sample.hanging", HangingActivator.class, Map.of());
    assertThat(run("exit", "0")).isZero();
  }

  @Test
  void leavesNoTemporaryFolderBehind() throws Exception {
    run("exit", "0");
    try (Stream<Path> left = Files.list(temporary)) {
      assertThat(left.filter(path -> path.toString().contains("annalist"))).isEmpty();
    }
  }

  @Test
  void saysThatThereIsNoRoomForTemporaryFiles() throws Exception {
    Files.delete(temporary);
    assertThat(run("exit", "0")).isEqualTo(3);
  }

  private int run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Djava.io.tmpdir=" + temporary);
    command.add("-cp");
    command.add(
        sample.root().resolve("lib/launcher.jar")
            + System.getProperty("path.separator")
            + home(Framework.class));
    command.add(Launcher.class.getName());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output").toFile())
            .start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("the process has ended").isTrue();
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }

  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}

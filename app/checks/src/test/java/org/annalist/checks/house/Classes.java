package org.annalist.checks.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The compiled classes of all modules, each of which knows the module it came from. */
final class Classes {

  private Classes() {}

  /** Classes of the modules' main sources. */
  static JavaClasses all() {
    return in(Checkout.modules().stream().map(Checkout.Module::classes).toList());
  }

  /** Classes of the plugins' tests, with what they test. */
  static JavaClasses ofPluginsWithTests() {
    return in(
        Checkout.modules().stream()
            .filter(Checkout.Module::isPlugin)
            .flatMap(module -> Stream.of(module.classes(), module.testClasses()))
            .toList());
  }

  private static JavaClasses in(List<Path> folders) {
    return new ClassFileImporter()
        .importPaths(folders.stream().filter(Files::isDirectory).toList());
  }

  /** Name of the module whose folder a class was read from; empty for classes of libraries. */
  static Optional<String> module(JavaClass type) {
    return type.getSource()
        .map(source -> source.getUri().getPath())
        .flatMap(
            path ->
                Checkout.modules().stream()
                    .filter(module -> path != null && path.startsWith(module.folder() + "/"))
                    .map(Checkout.Module::name)
                    .findFirst());
  }
}

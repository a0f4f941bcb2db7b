package org.annalist.runtime.wrong;

import org.osgi.framework.Bundle;

/** Sees the framework where only the class path is. */
public record PlainSeesFramework(Bundle bundle) {}

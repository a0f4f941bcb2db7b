package org.annalist.vietnamese.wrong;

import com.google.gson.JsonObject;

/** Breaks the rule that the toolkit sees only the API. */
public record ToolkitSeesLibrary(JsonObject object) {}

package org.annalist.api.wrong;

import com.google.gson.JsonObject;

/** Breaks the rule that the API stands alone. */
public record ApiSeesLibrary(JsonObject object) {}

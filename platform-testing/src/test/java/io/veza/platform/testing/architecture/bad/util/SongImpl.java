package io.veza.platform.testing.architecture.bad.util;

public class SongImpl {}

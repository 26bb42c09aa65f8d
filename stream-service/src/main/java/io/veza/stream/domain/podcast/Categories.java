package io.veza.stream.domain.podcast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The categories of Apple Podcasts, which all directories read. */
final class Categories {

    private static final Map<String, List<String>> BELOW = new LinkedHashMap<>();

    static {
        put(
                "Arts",
                "Books",
                "Design",
                "Fashion & Beauty",
                "Food",
                "Performing Arts",
                "Visual Arts");
        put(
                "Business",
                "Careers",
                "Entrepreneurship",
                "Investing",
                "Management",
                "Marketing",
                "Non-Profit");
        put("Comedy", "Comedy Interviews", "Improv", "Stand-Up");
        put("Education", "Courses", "How To", "Language Learning", "Self-Improvement");
        put("Fiction", "Comedy Fiction", "Drama", "Science Fiction");
        put("Government");
        put(
                "Health & Fitness",
                "Alternative Health",
                "Fitness",
                "Medicine",
                "Mental Health",
                "Nutrition",
                "Sexuality");
        put("History");
        put(
                "Kids & Family",
                "Education for Kids",
                "Parenting",
                "Pets & Animals",
                "Stories for Kids");
        put(
                "Leisure",
                "Animation & Manga",
                "Automotive",
                "Aviation",
                "Crafts",
                "Games",
                "Hobbies",
                "Home & Garden",
                "Video Games");
        put("Music", "Music Commentary", "Music History", "Music Interviews");
        put(
                "News",
                "Business News",
                "Daily News",
                "Entertainment News",
                "News Commentary",
                "Politics",
                "Sports News",
                "Tech News");
        put(
                "Religion & Spirituality",
                "Buddhism",
                "Christianity",
                "Hinduism",
                "Islam",
                "Judaism",
                "Religion",
                "Spirituality");
        put(
                "Science",
                "Astronomy",
                "Chemistry",
                "Earth Sciences",
                "Life Sciences",
                "Mathematics",
                "Natural Sciences",
                "Nature",
                "Physics",
                "Social Sciences");
        put(
                "Society & Culture",
                "Documentary",
                "Personal Journals",
                "Philosophy",
                "Places & Travel",
                "Relationships");
        put(
                "Sports",
                "Baseball",
                "Basketball",
                "Cricket",
                "Fantasy Sports",
                "Football",
                "Golf",
                "Hockey",
                "Rugby",
                "Running",
                "Soccer",
                "Swimming",
                "Tennis",
                "Volleyball",
                "Wilderness",
                "Wrestling");
        put(
                "TV & Film",
                "After Shows",
                "Film History",
                "Film Interviews",
                "Film Reviews",
                "TV Reviews");
        put("Technology");
        put("True Crime");
    }

    private Categories() {}

    private static void put(String name, String... below) {
        BELOW.put(name, List.of(below));
    }

    static boolean knows(String name, String sub) {
        List<String> below = BELOW.get(name);
        return below != null && (sub.isEmpty() || below.contains(sub));
    }

    static List<Category> all() {
        List<Category> all = new ArrayList<>();
        BELOW.forEach((name, below) -> {
            all.add(new Category(name, ""));
            below.forEach(sub -> all.add(new Category(name, sub)));
        });
        return List.copyOf(all);
    }
}

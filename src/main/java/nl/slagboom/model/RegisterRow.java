package nl.slagboom.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The register's one row about itself, and its lock: every write takes it first. Changeset numbers and references come
 * from it, so the order of numbers is the order of commits.
 */
@Entity
@Table(name = "register")
public class RegisterRow {

    private static final Pattern REFERENCE = Pattern.compile("([A-Z0-9]{1,8})-(\\d{4})-(\\d{4,15})");

    @Id
    int id = 1;

    UUID uuid = new UUID(0, 0);

    @Column(name = "register_name")
    String name = "";

    /** What references begin with, such as {@code OV}. */
    @Column(name = "reference_prefix")
    String prefix = "";

    @Column(name = "reference_year")
    int year;

    @Column(name = "reference_number")
    long referenceNumber;

    @Column(name = "changeset_number")
    long changesetNumber;

    @Column(name = "changeset_at")
    Instant changesetAt = Instant.EPOCH;

    /** For Hibernate. */
    protected RegisterRow() {}

    public UUID uuid() {
        return uuid;
    }

    public String name() {
        return name;
    }

    public String prefix() {
        return prefix;
    }

    public long changesetNumber() {
        return changesetNumber;
    }

    /** The next changeset number. Moments never run backwards, though a clock may. */
    public long nextChangeset(Instant now) {
        changesetAt = now.isAfter(changesetAt) ? now : changesetAt;
        return ++changesetNumber;
    }

    public Instant changesetAt() {
        return changesetAt;
    }

    /** The next reference, such as {@code OV-2026-0042}; numbers begin anew each year and are never given twice. */
    public String nextReference(int ofYear) {
        if (ofYear > year) {
            year = ofYear;
            referenceNumber = 0;
        }
        referenceNumber++;
        return lastReference();
    }

    /** The one that was given last; of a year in which none was, one with the number 0. */
    public String lastReference() {
        return String.format(Locale.ROOT, "%s-%d-%04d", prefix, year, referenceNumber);
    }

    /** Sees to it that a reference that was given is not given again. Another register's form of reference is none of ours. */
    public void keepPast(String reference) {
        Matcher given = REFERENCE.matcher(reference);
        if (!given.matches() || !given.group(1).equals(prefix)) return;
        int ofYear = Integer.parseInt(given.group(2));
        long number = Long.parseLong(given.group(3));
        if (ofYear > year) {
            year = ofYear;
            referenceNumber = number;
        } else if (ofYear == year) {
            referenceNumber = Math.max(referenceNumber, number);
        }
    }

    public void rename(String newName, String newPrefix) {
        if (!newPrefix.matches("[A-Z0-9]{1,8}")) throw new InvalidValue("register.prefix.form", newPrefix);
        name = newName;
        prefix = newPrefix;
    }
}

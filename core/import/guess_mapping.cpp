// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_columns.h"
#include "core/import/code_words.h"
#include "core/import/entry_overlay.h"
#include "core/import/heading_words.h"
#include "core/import/import_mapping.h"
#include "core/model/field_catalogue.h"
#include "core/model/places.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr QLatin1StringView kAddress = "address"_L1;
constexpr QLatin1StringView kType = "type"_L1;
constexpr const char *kNameLabel = QT_TRANSLATE_NOOP("Field", "Name");

/// Consent is given by people to people, and by no file; a person's own notes, and whoever can be asked, are
/// no business of a table; and that a record was checked says who did it.
bool isOfProgram(const Field &field)
{
    return field.has(Internal) || field.has(Own) || field.has(PersonalData) || field.kind == FieldKind::Raw
        || field.key == "consent"_L1 || field.key == "verification"_L1 || field.key == "checked_on"_L1
        || isKeptByProgram(QString(field.key));
}

/// A list in an item of a list has no place in a row.
void addPaths(QStringList &paths, const QString &prefix, const Field &group, bool isInList)
{
    for (const Field &member : group.members) {
        const QString path = prefix + u'.' + member.key;
        if (member.has(PersonalData)) {
            continue; // Nobody is named by a table.
        }
        if (member.kind != FieldKind::Group) {
            paths.append(path);
        } else if (!isInList || !member.repeats()) {
            addPaths(paths, path, member, isInList || member.repeats());
        }
    }
}

/// What a heading says beside the name of a field.
struct Heading
{
    QString key {}; ///< Plain.
    QString language {};
    bool isNumbered = false;
};

/// `title fr`, `title french`, `titre français`: the name and the language that is meant. Empty for neither.
std::optional<Heading> languageOf(const QString &key)
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> all;
        for (const char *code : {"en", "fr", "ar", "es", "ru", "zh", "pt", "de", "it", "sw"}) {
            const QString language = QString::fromLatin1(code);
            all.insert(language, language);
            for (const char *in : {"en", "fr", "ar", code}) {
                all.insert(plainKey(languageName(language, QString::fromLatin1(in))), language);
            }
        }
        return all;
    }();
    const qsizetype blank = key.lastIndexOf(u' ');
    const QString language = blank < 0 ? QString() : names.value(key.sliced(blank + 1));
    return language.isEmpty() ? std::nullopt
                              : std::optional(Heading {.key = key.first(blank), .language = language});
}

/// `countries 2`: the second value of a list.
std::optional<Heading> numberOf(const QString &key)
{
    static const QRegularExpression number(u"\\A(.+) [0-9]{1,3}\\z"_s);
    const auto match = number.match(key);
    return match.hasMatch() ? std::optional(Heading {.key = match.captured(1), .isNumbered = true})
                            : std::nullopt;
}

/// A path as it is, with its number or language set apart: `partners.name 2` for `partners.name.2`. Empty for
/// a heading in words.
QString pathKey(const QString &heading)
{
    static const QRegularExpression tail(u"\\A(.+)\\.([0-9]{1,3}|[a-z]{2})\\z"_s);
    const QString path = heading.trimmed();
    if (path.contains(u' ') || path != path.toLower()) {
        return {};
    }
    const auto match = tail.match(path);
    return match.hasMatch() ? match.captured(1) + u' ' + match.captured(2) : path;
}

class Guess
{
public:
    Guess(RecordType type, const std::vector<LabelTranslator> &labels)
        : m_type(type)
        , m_labels(labels)
    {
        addNamesOf(type);
        add(kAddress);
        add(kType);
    }

    /// Of a table of several types: those of the mapping's own type come first.
    void addOtherTypes()
    {
        for (const RecordType other : kReaderTypes) {
            if (other != m_type) {
                addNamesOf(other);
            }
        }
    }

    bool hasType(const QStringList &headings) const
    {
        return std::any_of(headings.begin(), headings.end(), [this](const QString &heading) {
            return pathKey(heading) == kType || m_names.value(plainKey(heading)).contains(kType);
        });
    }

    /// Paths before words: they cannot mean anything else. Paths in other letters after them: "Due diligence:
    /// Finding" is the label of `due_diligence.flag`. What others call a field at last.
    ImportMapping mapping(const QStringList &headings)
    {
        ImportMapping mapping {.type = m_type};
        for (const QString &heading : headings) {
            mapping.columns.push_back({.heading = heading});
        }
        for (ColumnMapping &column : mapping.columns) {
            take(column, pathKey(column.heading), m_paths);
        }
        for (ColumnMapping &column : mapping.columns) {
            take(column, plainKey(column.heading), m_names);
        }
        for (ColumnMapping &column : mapping.columns) {
            take(column, plainKey(column.heading), m_plainPaths);
        }
        for (ColumnMapping &column : mapping.columns) {
            take(column, plainKey(column.heading), m_otherNames);
        }
        return mapping;
    }

private:
    using Names = QHash<QString, QStringList>; ///< Paths by a key, the likeliest first.

    void addNamesOf(RecordType type)
    {
        for (const QString &path : importPaths(type)) {
            add(path);
            const Field *field = findField(type, path);
            const Field *group = findField(type, path.section(u'.', 0, -2));
            for (const LabelTranslator &translate : allLabels()) {
                const QString label = translate("Field", field->label);
                if (path == "title"_L1) {
                    addName(translate("Field", kNameLabel), path); // What lists of organisations call it.
                }
                addName(group == nullptr ? label : translate("Field", group->label) + u' ' + label, path);
            }
        }
        addOtherNames(type);
    }

    void add(const QString &path)
    {
        addTo(m_paths, path, path);
        addTo(m_plainPaths, plainKey(path), path);
        QStringList leftOut;
        const auto column = tableColumnsFor({path}, {.withPersonalData = true}, leftOut);
        for (const LabelTranslator &translate : column ? allLabels() : std::vector<LabelTranslator>()) {
            addName(columnHeading(column->front(), translate), path);
        }
    }

    void addOtherNames(RecordType type)
    {
        const QStringList paths = importPaths(type);
        for (const HeadingWords &field : headingWords()) {
            if (const auto path = QString::fromUtf8(field.path); paths.contains(path)) {
                for (const QString &word : QString::fromUtf8(field.words).split(u'|')) {
                    addTo(m_otherNames, plainKey(word), path);
                }
            }
        }
    }

    std::vector<LabelTranslator> allLabels() const
    {
        std::vector<LabelTranslator> all = m_labels;
        all.push_back([](const char *, const char *text) { return QString::fromUtf8(text); });
        return all;
    }

    void addName(const QString &name, const QString &path) { addTo(m_names, plainKey(name), path); }

    static void addTo(Names &names, const QString &key, const QString &path)
    {
        QStringList &paths = names[key];
        if (!paths.contains(path)) {
            paths.append(path);
        }
    }

    const Field *fieldOf(const QString &path) const
    {
        const Field *field = findField(m_type, path);
        for (const RecordType type : kReaderTypes) {
            field = field == nullptr ? findField(type, path) : field;
        }
        return field;
    }

    bool isInList(const QString &path) const
    {
        for (qsizetype dot = path.indexOf(u'.'); dot >= 0; dot = path.indexOf(u'.', dot + 1)) {
            if (const Field *group = fieldOf(path.first(dot)); group != nullptr && group->repeats()) {
                return true;
            }
        }
        return false;
    }

    void take(ColumnMapping &column, const QString &key, const Names &names)
    {
        const Heading plain {.key = key};
        for (const auto &heading : {std::optional(plain), numberOf(key), languageOf(key)}) {
            if (column.path.isEmpty() && heading && takeAs(column, *heading, names)) {
                return;
            }
        }
    }

    bool takeAs(ColumnMapping &column, const Heading &heading, const Names &names)
    {
        for (const QString &path : names.value(heading.key)) {
            const Field *field = fieldOf(path);
            const bool holdsMany = field != nullptr && (field->repeats() || isInList(path));
            const bool isTranslatable = field != nullptr && field->has(Translatable);
            if ((heading.isNumbered && !holdsMany) || (!heading.language.isEmpty() && !isTranslatable)) {
                continue;
            }
            const bool isTaken = m_taken.contains(path + u'@' + heading.language);
            if (isTaken && !(holdsMany && heading.isNumbered)) {
                continue;
            }
            m_taken.insert(path + u'@' + heading.language);
            column.path = path;
            column.language = heading.language;
            column.listSeparator = heading.isNumbered || !holdsMany ? QString() : column.listSeparator;
            if (path == kType) {
                column.codes = typeWords();
            }
            return true;
        }
        return false;
    }

    /// Types of record by their labels in the languages of the program, of which rows know nothing.
    QHash<QString, QString> typeWords() const
    {
        QHash<QString, QString> words;
        for (const RecordType type : kReaderTypes) {
            for (const LabelTranslator &translate : m_labels) {
                words.insert(translate("RecordType", typeLabel(type)), typeCode(type));
            }
        }
        return words;
    }

    RecordType m_type;
    const std::vector<LabelTranslator> &m_labels;
    Names m_paths; ///< As they are.
    Names m_names; ///< By the plain key of their labels.
    Names m_plainPaths; ///< By their own plain key.
    Names m_otherNames; ///< By the plain key of what others call them.
    QSet<QString> m_taken;
};

} // namespace

QStringList importPaths(RecordType type)
{
    QStringList paths;
    for (const Field *field : fieldsOf(type)) {
        if (isOfProgram(*field)) {
            continue;
        }
        if (field->kind == FieldKind::Group) {
            addPaths(paths, field->key, *field, field->repeats());
        } else {
            paths.append(field->key);
        }
    }
    return paths;
}

ImportMapping guessMapping(
    const QStringList &headings, RecordType type, const std::vector<LabelTranslator> &labels)
{
    Guess guess(type, labels);
    if (guess.hasType(headings)) {
        guess.addOtherTypes();
    }
    return guess.mapping(headings);
}

} // namespace fourthp

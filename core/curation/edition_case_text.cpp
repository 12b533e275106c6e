// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/edition_case_text.h"

#include "core/curation/edition_markdown.h"
#include "core/model/field_catalogue.h"
#include "core/model/field_values.h"
#include "core/model/localised_text.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// Writes the values of one case in one language.
class CaseWriter
{
public:
    CaseWriter(const EditionContents &contents, const QString &language)
        : m_contents(contents)
        , m_language(language)
    { }

    QString label(const QString &path) const { return m_contents.word(u"field."_s + path, m_language); }

    /// A name and what belongs to it, as the language puts them together.
    QString labelled(const QString &name, const QString &text) const
    {
        return m_contents.word(u"labelled"_s, m_language).arg(name, text);
    }

    /// Values of one field in one line; empty if there are none.
    QString line(const Field &field, const QJsonValue &value) const
    {
        QStringList words;
        for (const QString &one : plainValues(value, field, {m_language})) {
            words.append(markdownLine(wordOf(field, one)));
        }
        return words.join(u", "_s);
    }

    /// A group in one line: what it is first, then its other members with their labels.
    QString group(const Field &field, const QString &path, const QJsonObject &object) const
    {
        QStringList parts;
        QString name;
        for (const Field &member : field.members) {
            const QString inner = path + u'.' + member.key;
            const QString text = memberText(member, inner, object.value(member.key));
            const bool isUnknownRecord = member.kind == FieldKind::Record
                && !m_contents.names.contains(object.value(member.key).toString());
            const bool isKnownName
                = member.key == "name"_L1 && !name.isEmpty(); // Of the partner's own record.
            if (text.isEmpty() || isUnknownRecord || isKnownName) {
                continue;
            }
            if (parts.isEmpty()) {
                name = text;
                parts.append(text);
            } else if (member.kind == FieldKind::Flag) {
                if (object.value(member.key).toBool()) {
                    parts.append(label(inner));
                }
            } else {
                parts.append(labelled(label(inner), text));
            }
        }
        return parts.join(u" · "_s);
    }

    QStringList groups(const Field &field, const QString &path, const QJsonValue &value) const
    {
        QStringList items;
        const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray {value};
        for (const QJsonValue item : list) {
            if (const QString text = group(field, path, item.toObject()); !text.isEmpty()) {
                items.append(text);
            }
        }
        return items;
    }

private:
    QString memberText(const Field &member, const QString &path, const QJsonValue &value) const
    {
        if (path == "disputed.field"_L1) {
            return markdownLine(fieldName(value.toString()));
        }
        return member.kind == FieldKind::Group ? groups(member, path, value).join(u" / "_s)
                                               : line(member, value);
    }

    /// The name of a field that is stated by its path; the path where it is not known.
    QString fieldName(const QString &path) const
    {
        const QString key = u"field."_s + path;
        const QString name = m_contents.word(key, m_language);
        return name == key ? path : name;
    }

    QString wordOf(const Field &field, const QString &value) const
    {
        if (field.kind == FieldKind::Flag) {
            return m_contents.word(value == "true"_L1 ? u"yes"_s : u"no"_s, m_language);
        }
        if (field.kind == FieldKind::Record) {
            return bestText(m_contents.names.value(value), {m_language}).text;
        }
        return m_contents.label(field, value, m_language);
    }

    const EditionContents &m_contents;
    const QString m_language;
};

bool isBlock(const Field &field)
{
    return field.kind == FieldKind::LongText || (field.kind == FieldKind::Group && field.repeats());
}

QString blockText(
    const CaseWriter &writer, const Field &field, const QJsonValue &value, const QString &language)
{
    if (field.kind == FieldKind::LongText) {
        return localisedBlock(value, language);
    }
    const QStringList items = writer.groups(field, field.key, value);
    return items.isEmpty() ? QString() : u"- "_s + items.join(u"\n- "_s);
}

} // namespace

QString localisedBlock(const QJsonValue &value, const QString &language)
{
    const LocalisedText best = bestText(value, {language});
    if (best.isEmpty()) {
        return {};
    }
    const bool isOther = !best.language.isEmpty() && best.language != language;
    return markdownBlock(best.text) + (isOther ? u"\n\n*(%1)*"_s.arg(best.language) : QString());
}

QString caseTitle(const EditionContents &contents, const Document &study, const QString &language)
{
    const QString title = study.title({language}).text;
    return title.isEmpty() ? contents.word(u"untitled"_s, language) : title;
}

QString caseText(const EditionContents &contents, const Document &study, const QString &language)
{
    const CaseWriter writer(contents, language);
    QString facts;
    QString blocks;
    for (const QString &key : contents.fields) {
        const Field *field = findField(RecordType::CaseStudy, key);
        const QJsonValue value = study.json().value(key);
        if (field == nullptr || value.isUndefined()) {
            continue;
        }
        if (isBlock(*field)) {
            const QString text = blockText(writer, *field, value, language);
            blocks += text.isEmpty() ? QString() : u"#### %1\n\n%2\n\n"_s.arg(writer.label(key), text);
            continue;
        }
        const QString text = field->kind == FieldKind::Group ? writer.group(*field, key, value.toObject())
                                                             : writer.line(*field, value);
        if (!text.isEmpty()) {
            facts += u"- "_s + writer.labelled(u"**%1**"_s.arg(writer.label(key)), text) + u'\n';
        }
    }
    const QString summary = localisedBlock(study.json().value("summary"_L1), language);
    QString text = summary.isEmpty() ? QString() : summary + u"\n\n"_s;
    text += facts.isEmpty() ? QString() : facts + u'\n';
    return text + blocks;
}

} // namespace fourthp

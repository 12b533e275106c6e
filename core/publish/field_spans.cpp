// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/field_spans.h"

#include "core/model/field_catalogue.h"
#include "core/model/field_values.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

void append(PublicationSpans &spans, const QString &between, const PublicationSpans &more)
{
    if (!spans.empty() && !more.empty()) {
        spans.push_back({.text = between});
    }
    spans.insert(spans.end(), more.begin(), more.end());
}

bool namesSource(const QString &path)
{
    return path.endsWith(".source"_L1);
}

} // namespace

PublicationSpans FieldSpans::line(const Field &field, const QJsonValue &value) const
{
    PublicationSpans spans;
    for (const QString &one : plainValues(value, field, {m_words.language()})) {
        append(spans, m_words.comma(), {spanOf(field, one)});
    }
    return spans;
}

PublicationSpans FieldSpans::group(
    const Field &field, const QString &path, const QJsonObject &object, const Field *about) const
{
    if (path == "disputed"_L1) {
        about = findField(RecordType::CaseStudy, object.value("field"_L1).toString());
    }
    PublicationSpans parts;
    for (const Field &inner : field.members) {
        const QString innerPath = path + u'.' + inner.key;
        const PublicationSpans spans = member(inner, innerPath, object.value(inner.key), about);
        const bool isUnknownRecord = inner.kind == FieldKind::Record
            && !m_words.contents().names.contains(object.value(inner.key).toString());
        const bool isKnownName = inner.key == "name"_L1 && !parts.empty(); // Of the partner's own record.
        if (spans.empty() || isUnknownRecord || isKnownName) {
            continue;
        }
        if (parts.empty()) {
            parts = spans;
            for (PublicationSpan &span : parts) {
                span.isStrong = true;
            }
        } else if (inner.kind != FieldKind::Flag) {
            append(parts, u" · "_s, m_words.labelled(m_words.fieldLabel(innerPath), spans));
        } else if (object.value(inner.key).toBool()) {
            append(parts, u" · "_s, plainSpans(m_words.fieldLabel(innerPath)));
        }
    }
    return parts;
}

std::vector<PublicationSpans> FieldSpans::groups(
    const Field &field, const QString &path, const QJsonValue &value, const Field *about) const
{
    std::vector<PublicationSpans> items;
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray {value};
    for (const QJsonValue item : list) {
        PublicationSpans spans
            = path == "results"_L1 ? result(item.toObject()) : group(field, path, item.toObject(), about);
        if (!spans.empty()) {
            items.push_back(std::move(spans));
        }
    }
    return items;
}

PublicationSpans FieldSpans::result(const QJsonObject &result) const
{
    const Field *results = findField(RecordType::CaseStudy, u"results");
    const auto text = [&](const char *key) {
        const QString name = QLatin1StringView(key);
        const auto found = std::find_if(results->members.begin(), results->members.end(),
            [&name](const Field &field) { return field.key == name; });
        return found == results->members.end() ? PublicationSpans() : line(*found, result.value(name));
    };
    PublicationSpans amount = text("value");
    append(amount, u"\u00a0"_s, text("unit"));
    if (PublicationSpans period = text("period"); !period.empty()) {
        period.insert(period.begin(), {.text = u"("_s});
        period.push_back({.text = u")"_s});
        append(amount, u" "_s, period);
    }
    PublicationSpans spans = text("indicator");
    if (!spans.empty() && !amount.empty()) {
        spans = m_words.labelled(spans.front().text, amount);
    } else if (spans.empty()) {
        spans = amount;
    }
    if (!spans.empty()) {
        spans.front().isStrong = true;
    }
    append(spans, u" · "_s, text("text"));
    if (const PublicationSpans grade = text("evidence_grade"); !grade.empty()) {
        append(spans, u" · "_s, m_words.labelled(m_words.fieldLabel(u"results.evidence_grade"_s), grade));
    }
    if (const QString source = result.value("source"_L1).toString(); !source.isEmpty()) {
        append(spans, u" "_s, {m_notes.reference(source)});
    }
    return spans;
}

PublicationSpans FieldSpans::member(
    const Field &field, const QString &path, const QJsonValue &value, const Field *about) const
{
    const bool isStated = path == "disputed.statements.value"_L1 || path == "disputed.shown"_L1;
    if (isStated && about != nullptr && about->kind != FieldKind::Group) {
        return line(*about, value); // The word of a code.
    }
    if (path == "disputed.field"_L1) {
        return plainSpans(fieldName(value.toString()));
    }
    if (namesSource(path) && !value.toString().isEmpty()) {
        return {m_notes.reference(value.toString())};
    }
    if (field.kind != FieldKind::Group) {
        return line(field, value);
    }
    PublicationSpans spans;
    for (PublicationSpans item : groups(field, path, value, about)) {
        for (PublicationSpan &span : item) {
            span.isStrong = false; // What is within another is no name of its own.
        }
        append(spans, u" / "_s, item);
    }
    return spans;
}

PublicationSpan FieldSpans::spanOf(const Field &field, const QString &value) const
{
    switch (field.kind) {
    case FieldKind::Flag:
        return {.text = m_words.word(value == "true"_L1 ? u"yes"_s : u"no"_s)};
    case FieldKind::Record:
        return m_words.text(m_words.contents().names.value(value));
    case FieldKind::Url: {
        PublicationSpan address = m_words.sign(value);
        address.link = isLinkAllowed(value) ? value : QString();
        return address;
    }
    case FieldKind::PartialDate:
    case FieldKind::Timestamp:
        return m_words.sign(value);
    case FieldKind::Text:
    case FieldKind::LongText: {
        const bool isWords
            = std::any_of(value.begin(), value.end(), [](QChar one) { return one.isLetter(); });
        return isWords ? PublicationSpan {.text = value, .language = m_plainLanguage} : m_words.sign(value);
    }
    default:
        return {.text = m_words.contents().label(field, value, m_words.language())};
    }
}

/// The name of a field that is stated by its path; the path where it is not known.
QString FieldSpans::fieldName(const QString &path) const
{
    const QString key = u"field."_s + path;
    const QString name = m_words.word(key);
    return name == key ? path : name;
}

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/document.h"

#include "core/base/json_depth.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

bool isControl(QChar c)
{
    return (c.unicode() < 0x20 && c != u'\t' && c != u'\n') || c.unicode() == 0x7f;
}

bool needsCleaning(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() > 0x7f || isControl(c);
    });
}

/// Whether every surrogate has its other half and there are no control characters.
bool isSound(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            ++i;
        } else if (c.isSurrogate() || isControl(c)) {
            return false;
        }
    }
    return true;
}

/// Text as a document may hold it. A lone surrogate bound to SQLite would come back as another character.
QString cleanText(const QString &text)
{
    if (!needsCleaning(text)) {
        return text;
    }
    if (isSound(text)) {
        return text.normalized(QString::NormalizationForm_C); // The very same text, mostly.
    }
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            clean += c;
            clean += text.at(++i);
        } else if (c.isSurrogate()) {
            clean += QChar(QChar::ReplacementCharacter);
        } else if (!isControl(c)) {
            clean += c;
        }
    }
    return clean.normalized(QString::NormalizationForm_C);
}

bool isClean(const QString &text)
{
    return !needsCleaning(text) || cleanText(text) == text;
}

/// Nearly every value is, and to find that out costs less than to build it again.
bool isClean(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return isClean(value.toString());
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        return std::all_of(array.begin(), array.end(), [](const QJsonValue &item) { return isClean(item); });
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!isClean(it.key()) || !isClean(QJsonValue(it.value()))) {
                return false;
            }
        }
        return true;
    }
    default:
        return true;
    }
}

QJsonValue cleanValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return cleanText(value.toString());
    case QJsonValue::Array: {
        QJsonArray clean;
        for (const QJsonValue item : value.toArray()) {
            clean.append(cleanValue(item));
        }
        return clean;
    }
    case QJsonValue::Object: {
        QJsonObject clean;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            clean.insert(cleanText(it.key()), cleanValue(it.value()));
        }
        return clean;
    }
    default:
        return value;
    }
}

} // namespace

Document::Document(QJsonObject json)
    : m_json(std::move(json))
{
}

Result<Document> Document::fromJson(const QByteArray &bytes)
{
    if (bytes.size() > kDocumentBytesLimit) {
        return fail(ErrorKind::InvalidInput, u"document"_s, u"larger than 256 KiB"_s);
    }
    if (isNestedTooDeep(bytes)) {
        return fail(ErrorKind::InvalidInput, u"document"_s, u"nested too deep"_s);
    }
    QJsonParseError error;
    const QJsonDocument parsed = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        return fail(ErrorKind::InvalidInput, u"document"_s,
            u"%1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
    }
    if (!parsed.isObject()) {
        return fail(ErrorKind::InvalidInput, u"document"_s, u"not a JSON object"_s);
    }
    return Document(cleanValue(parsed.object()).toObject());
}

Document Document::cleaned(const QJsonObject &json)
{
    if (isClean(QJsonValue(json))) {
        return Document(json);
    }
    return Document(cleanValue(json).toObject());
}

Document Document::fromStored(const QByteArray &bytes)
{
    return Document(QJsonDocument::fromJson(bytes).object());
}

QByteArray Document::toJson() const
{
    return QJsonDocument(m_json).toJson(QJsonDocument::Compact);
}

RecordId Document::id() const
{
    return {m_json.value("_id"_L1).toString()};
}

QString Document::rev() const
{
    return m_json.value("_rev"_L1).toString();
}

bool Document::isDeleted() const
{
    return m_json.value("_deleted"_L1).toBool();
}

RecordType Document::type() const
{
    const QString code = m_json.value("type"_L1).toString();
    return typeFromCode(code.isEmpty() ? id().typeCode() : code);
}

LocalisedText Document::title(const QStringList &preferredLanguages) const
{
    return bestText(m_json.value("title"_L1), preferredLanguages);
}

LocalisedText Document::summary(const QStringList &preferredLanguages) const
{
    return bestText(m_json.value("summary"_L1), preferredLanguages);
}

ReviewState Document::reviewState() const
{
    return reviewStateFromCode(m_json.value("review_state"_L1).toString());
}

QString Document::tlp() const
{
    const QJsonValue marking = m_json.value("tlp"_L1);
    if (marking.isUndefined()) {
        return u"TLP:GREEN"_s;
    }
    if (!marking.isString()) {
        return u"TLP:RED"_s; // What cannot be read is not taken for less than it may mean.
    }
    return marking.toString().toUpper().removeIf([](QChar c) { return c.isSpace(); });
}

int Document::schema() const
{
    return m_json.value("schema"_L1).toInt(1);
}

bool Document::isSample() const
{
    return m_json.value("origin"_L1).toObject().value("kind"_L1).toString() == "sample"_L1;
}

QJsonValue Document::value(QStringView path) const
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0) {
        return m_json.value(path);
    }
    QJsonValue current = m_json.value(path.first(dot));
    for (const QStringView part : path.sliced(dot + 1).tokenize(u'.')) {
        current = current.toObject().value(part);
    }
    return current;
}

void Document::set(const QString &key, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined()) {
        m_json.remove(key);
    } else {
        m_json.insert(key, cleanValue(value));
    }
}

Document Document::patched(const QJsonObject &patch) const
{
    return cleaned(mergePatch(m_json, patch).toObject());
}

QJsonValue mergePatch(const QJsonValue &target, const QJsonValue &patch)
{
    if (!patch.isObject()) {
        return patch;
    }
    QJsonObject merged = target.toObject(); // A target that is no object counts as empty.
    const QJsonObject changes = patch.toObject();
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it.value().isNull()) {
            merged.remove(it.key());
        } else {
            merged.insert(it.key(), mergePatch(merged.value(it.key()), it.value()));
        }
    }
    return merged;
}

QJsonObject mergePatchBetween(const QJsonObject &from, const QJsonObject &to)
{
    QJsonObject patch;
    for (auto it = from.begin(); it != from.end(); ++it) {
        if (!to.contains(it.key())) {
            patch.insert(it.key(), QJsonValue::Null);
        }
    }
    for (auto it = to.begin(); it != to.end(); ++it) {
        const QJsonValue before = from.value(it.key());
        if (before == it.value()) {
            continue;
        }
        if (before.isObject() && it.value().isObject()) {
            patch.insert(it.key(), mergePatchBetween(before.toObject(), it.value().toObject()));
        } else {
            patch.insert(it.key(), it.value());
        }
    }
    return patch;
}

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/reference_entry.h"

#include "core/base/one_line.h"
#include "core/import/entry_faults.h"
#include "core/import/item_id.h"
#include "core/import/marking_note.h"
#include "core/model/document.h"
#include "core/model/outside_words.h"
#include "core/model/partial_date.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// Puts a resource together, one member after the other.
class ResourceEntry
{
public:
    ResourceEntry(const ReadReference &reference, ImportEntry &entry)
        : m_from(reference)
        , m_entry(entry)
    { }

    void fill()
    {
        m_entry.type = RecordType::Resource;
        if (const RecordId id {m_from.id}; id.isValid() && id.typeCode() == typeCode(RecordType::Resource)) {
            m_entry.id = id;
        }
        setLanguages();
        setLocalised(u"title"_s, oneLine(m_from.title).trimmed());
        setLocalised(u"summary"_s, m_from.summary.trimmed());
        set(u"alternative_title"_s, m_from.alternativeTitle);
        setList(u"creators"_s, m_from.creators);
        set(u"publisher"_s, m_from.publisher);
        setDate();
        set(u"resource_type"_s, knownResourceType(m_from.kinds));
        setList(u"subjects"_s, m_from.keywords);
        setIdentifiers();
        setAddress();
        set(u"document_number"_s, m_from.number);
        set(u"license"_s, m_from.license);
        setPartOf();
        readNotes();
        m_entry.content = Document::cleaned(m_content).json();
        if (!m_entry.content.contains("title"_L1)) {
            refuse(m_entry, import_rule::kNoTitle, m_from.id, u"title"_s);
        }
    }

private:
    void set(const QString &key, const QString &value)
    {
        if (const QString line = oneLine(value); !line.isEmpty()) {
            m_content.insert(key, line);
        }
    }

    void setList(const QString &key, const QStringList &values)
    {
        QJsonArray list;
        for (const QString &value : values) {
            const QString line = oneLine(value);
            if (!line.isEmpty() && !list.contains(line)) {
                list.append(line);
            }
        }
        if (!list.isEmpty()) {
            m_content.insert(key, list);
        }
    }

    void setLocalised(const QString &key, const QString &text)
    {
        if (!text.isEmpty()) {
            m_content.insert(key, QJsonObject {{m_language, text}});
        }
    }

    void setLanguages()
    {
        QStringList codes;
        for (const QString &language : m_from.languages) {
            const QString code = languageCode(language);
            if (code.isEmpty() && !language.trimmed().isEmpty()) {
                warn(m_entry, import_rule::kUnknownLanguage, u"languages"_s, language);
            }
            codes.append(code);
        }
        codes.removeAll(QString());
        setList(u"languages"_s, codes);
        m_language = codes.value(0, u"und"_s); // ISO 639-2: undetermined.
    }

    void setDate()
    {
        for (const QString &date : m_from.dates) {
            if (const QString iso = isoDate(date); !iso.isEmpty()) {
                m_content.insert(u"issued"_s, iso);
                return;
            }
        }
        if (!m_from.dates.isEmpty()) {
            warn(m_entry, import_rule::kNotADate, u"issued"_s, m_from.dates.first());
        }
    }

    void setIdentifiers()
    {
        QJsonArray items;
        for (const QString &text : m_from.identifiers) {
            const SchemedIdentifier one = schemedIdentifier(text);
            if (one.value.isEmpty()) {
                continue;
            }
            if (one.scheme == "doi"_L1) {
                m_dois.append(one.value);
            }
            const QJsonObject item {{u"id"_s, itemId(one.scheme + u' ' + one.value)},
                {u"scheme"_s, one.scheme}, {u"value"_s, one.value}};
            if (!items.contains(item)) {
                items.append(item);
            }
        }
        if (!items.isEmpty()) {
            m_content.insert(u"identifiers"_s, items);
        }
    }

    void setAddress()
    {
        for (const QString &address : m_from.addresses) {
            const QString url = address.trimmed();
            if (!isWebAddress(url)) {
                warn(m_entry, import_rule::kNotAnAddress, u"url"_s, url);
            } else if (m_content.contains("url"_L1) && m_dois.contains(schemedIdentifier(url).value)) {
                continue; // The DOI once more.
            } else if (m_content.contains("url"_L1)) {
                warn(m_entry, import_rule::kNoField, u"url"_s, url);
            } else {
                m_content.insert(u"url"_s, url);
            }
        }
    }

    void setPartOf()
    {
        if (const QString text = oneLine(m_from.partOf); !text.isEmpty()) {
            m_content.insert(u"relations"_s,
                QJsonArray {
                    QJsonObject {{u"id"_s, itemId(text)}, {u"kind"_s, u"is_part_of"_s}, {u"text"_s, text}}});
        }
    }

    void readNotes()
    {
        for (const QString &note : m_from.notes) {
            if (!takeMarking(note, m_content)) {
                warn(m_entry, import_rule::kNoField, {}, note);
            }
        }
    }

    const ReadReference &m_from;
    ImportEntry &m_entry;
    QJsonObject m_content;
    QString m_language;
    QStringList m_dois;
};

} // namespace

void fillFrom(const ReadReference &reference, ImportEntry &entry)
{
    ResourceEntry(reference, entry).fill();
}

QString isoDate(const QString &text)
{
    static const QRegularExpression slashes(
        u"\\A([0-9]{4})(?:/([0-9]{1,2})?(?:/([0-9]{1,2})?(?:/.*)?)?)?\\z"_s);
    const QString trimmed = text.trimmed();
    if (PartialDate::parse(trimmed)) {
        return trimmed;
    }
    const QRegularExpressionMatch match = slashes.match(trimmed);
    QString iso = match.captured(1);
    for (int part = 2; part <= 3 && !match.captured(part).isEmpty(); ++part) {
        iso += u'-' + match.captured(part).rightJustified(2, u'0');
    }
    return PartialDate::parse(iso) ? iso : QString();
}

} // namespace fourthp

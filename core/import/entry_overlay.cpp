// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/entry_overlay.h"

#include "core/import/list_overlay.h"
#include "core/model/field_catalogue.h"
#include "core/model/field_values.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// Texts are compared without the blanks and line ends that spreadsheets change.
QString comparable(const QString &text)
{
    return text.simplified();
}

/// The beginning of a text, as a workbook holds it whose cells end at 32,767 characters: the rest is not
/// gone.
bool isCutShort(const QString &said, const QString &known)
{
    constexpr qsizetype kNearlyFull = 32'000;
    return said.size() >= kNearlyFull && said.size() < known.size() && said.endsWith(u'…')
        && known.startsWith(QStringView(said).chopped(1));
}

/// Numbers, flags and words are compared as what they are, and texts without regard to their blanks.
bool sameValue(const QJsonValue &known, const QJsonValue &said)
{
    if (known == said || !known.isString() || !said.isString()) {
        return known == said;
    }
    return comparable(known.toString()) == comparable(said.toString())
        || isCutShort(said.toString(), known.toString());
}

bool sameSet(const QJsonArray &a, const QJsonArray &b)
{
    const auto holds = [](const QJsonArray &list, const QJsonValue &value) {
        return std::any_of(
            list.begin(), list.end(), [&value](const QJsonValue &one) { return sameValue(one, value); });
    };
    return a.size() == b.size()
        && std::all_of(a.begin(), a.end(), [&](const QJsonValue &v) { return holds(b, v); })
        && std::all_of(b.begin(), b.end(), [&](const QJsonValue &v) { return holds(a, v); });
}

/// A year is no correction of a day in it.
bool isVaguerDate(const QString &said, const QString &known)
{
    return !said.isEmpty() && known.startsWith(said + u'-');
}

class Overlay
{
public:
    Overlay(const ImportEntry &entry, const OverlaySetup &setup)
        : m_entry(entry)
        , m_setup(setup)
    {
        for (const ImportFault &fault : entry.faults) {
            m_incomplete.insert(fault.field.section(u'.', 0, 0));
        }
    }

    QJsonObject over(const QJsonObject &before)
    {
        QJsonObject after = before;
        for (auto member = m_entry.content.begin(); member != m_entry.content.end(); ++member) {
            const QString key = member.key();
            if (isKeptByProgram(key)) {
                continue;
            }
            m_key = key;
            const Field *field = findField(m_entry.type, key);
            const QJsonValue value = *member;
            const bool isIncomplete = !m_setup.saysWholeLists || m_incomplete.contains(key);
            after.insert(
                key, field == nullptr ? value : laid(before.value(key), value, *field, isIncomplete, before));
        }
        return after;
    }

    std::vector<ImportFault> leftOut() { return std::move(m_leftOut); }

private:
    QJsonValue laid(const QJsonValue &before, const QJsonValue &said, const Field &field, bool isIncomplete,
        const QJsonObject &record)
    {
        if (field.has(Translatable) && said.isObject()) {
            return textsOver(before.toObject(), said.toObject(), record);
        }
        if (field.kind == FieldKind::Group && field.repeats() && said.isArray()) {
            const auto saysSameOf = [this](const Field &member, const QJsonObject &item,
                                        const QJsonValue &value) { return saysSame(member, item, value); };
            const auto items = itemsLaidOver(before.toArray(), said.toArray(), field,
                {.isIncomplete = isIncomplete, .isWhole = m_setup.saysWholeLists, .saysSame = saysSameOf});
            if (!items) {
                leaveOut(u"unmatched_items"_s, QString::number(said.toArray().size()));
            }
            return items ? QJsonValue(*items) : before;
        }
        if (field.kind == FieldKind::Group && said.isObject()) {
            return groupOver(before.toObject(), said.toObject(), field, isIncomplete, record);
        }
        if (field.repeats() && said.isArray()) {
            return listOver(before.toArray(), said.toArray(), isIncomplete);
        }
        return sameValue(before, said) || isMoreExact(field, before, said) ? before : said;
    }

    void leaveOut(const QString &rule, const QString &value)
    {
        m_leftOut.push_back({m_key, rule, value.simplified().left(80), false});
    }

    /// Formats of references have a few general words for what a record is; a marking is one of ours.
    bool isMoreExact(const Field &field, const QJsonValue &before, const QJsonValue &said) const
    {
        return !m_setup.saysWholeLists && !before.toString().isEmpty()
            && ((field.kind == FieldKind::Code && field.vocabulary != "tlp"_L1)
                || (field.kind == FieldKind::PartialDate
                    && isVaguerDate(said.toString(), before.toString())));
    }

    QJsonValue textsOver(const QJsonObject &before, const QJsonObject &said, const QJsonObject &record)
    {
        QJsonObject after = before;
        for (auto text = said.begin(); text != said.end(); ++text) {
            const bool isSure = text.key() != kNoLanguage && m_setup.saysWholeLists;
            const QString language = isSure ? text.key() : languageFor(before, text.key(), *text, record);
            if (!language.isEmpty() && !sameValue(before.value(language), *text)) {
                after.insert(language, *text);
            }
        }
        return after;
    }

    /// Where a text belongs of which the file does not tell the language, or no format that could: nowhere if
    /// one of the texts that are here says it. A table means the only one, or the language of the record; a
    /// list of references is about another text as likely as not, and replaces none.
    QString languageFor(
        const QJsonObject &before, const QString &said, const QJsonValue &text, const QJsonObject &record)
    {
        const bool isHere = std::any_of(before.begin(), before.end(),
            [&text](const QJsonValue &known) { return sameValue(known, text); });
        if (isHere) {
            return {};
        }
        if (said != kNoLanguage) {
            return said;
        }
        if (!m_setup.saysWholeLists && !before.isEmpty()) {
            const QString language = m_entry.content.value("lang"_L1).toString(m_setup.language);
            if (before.contains(language)) {
                leaveOut(u"text_is_here"_s, text.toString());
            }
            return before.contains(language) ? QString() : language;
        }
        if (before.size() == 1) {
            return before.begin().key();
        }
        for (const QJsonObject &source : {m_entry.content, record}) {
            if (const QString language = source.value("lang"_L1).toString(); !language.isEmpty()) {
                return language;
            }
        }
        return m_setup.language;
    }

    QJsonObject groupOver(const QJsonObject &before, const QJsonObject &said, const Field &group,
        bool isIncomplete, const QJsonObject &record)
    {
        QJsonObject after = before;
        for (auto value = said.begin(); value != said.end(); ++value) {
            const auto member = std::find_if(group.members.begin(), group.members.end(),
                [&value](const Field &one) { return value.key() == one.key; });
            after.insert(value.key(),
                member == group.members.end()
                    ? QJsonValue(*value)
                    : laid(before.value(value.key()), *value, *member, isIncomplete, record));
        }
        return after;
    }

    static QJsonArray listOver(const QJsonArray &before, const QJsonArray &said, bool isIncomplete)
    {
        if (sameSet(before, said)) {
            return before;
        }
        QJsonArray after = isIncomplete ? before : QJsonArray();
        for (const QJsonValue value : said) {
            if (!after.contains(value)) {
                after.append(value);
            }
        }
        return after;
    }

    bool saysSame(const Field &member, const QJsonObject &item, const QJsonValue &said) const
    {
        const QJsonValue known = item.value(member.key);
        if (known.isArray() && said.isArray()) {
            return known == said || sameSet(known.toArray(), said.toArray());
        }
        if (known.isUndefined() && member.key == "name"_L1) {
            return namesLinkedRecord(item, said.toString());
        }
        return sameValue(known, said);
    }

    /// Where an item has no name of its own, tables give it the title of the record that it leads to.
    bool namesLinkedRecord(const QJsonObject &item, const QString &name) const
    {
        const auto isNamed = [this, &name](const QJsonValue &value) {
            const RecordId linked {value.toString()};
            const QStringList titles
                = m_setup.titlesOf && linked.isValid() ? m_setup.titlesOf(linked) : QStringList();
            return std::any_of(titles.begin(), titles.end(),
                [&name](const QString &title) { return comparable(title) == comparable(name); });
        };
        return std::any_of(item.begin(), item.end(), isNamed);
    }

    const ImportEntry &m_entry;
    const OverlaySetup &m_setup;
    QSet<QString> m_incomplete; ///< Members of which not all could be read.
    QString m_key {}; ///< Of the top level, that is laid over.
    std::vector<ImportFault> m_leftOut {};
};

} // namespace

bool isKeptByProgram(QStringView key)
{
    static const QSet<QString> kept {u"type"_s, u"schema"_s, u"created_at"_s, u"updated_at"_s,
        u"updated_by"_s, u"edit"_s, u"origin"_s, u"review"_s, u"review_state"_s, u"superseded_by"_s,
        // Of an edition: it is frozen with its text alone.
        u"state"_s, u"frozen_at"_s, u"freeze_note"_s};
    return key.startsWith(u'_') || kept.contains(key.toString());
}

Document laidOver(const Document &before, const ImportEntry &entry, const OverlaySetup &setup)
{
    return Document(Overlay(entry, setup).over(before.json()));
}

std::vector<ImportFault> leftOutOver(
    const Document &before, const ImportEntry &entry, const OverlaySetup &setup)
{
    Overlay overlay(entry, setup);
    overlay.over(before.json());
    return overlay.leftOut();
}

Document newRecord(const ImportEntry &entry, EntryId id, const OverlaySetup &setup)
{
    QJsonObject json = Overlay(entry, setup).over({});
    json.insert(u"type"_s, typeCode(entry.type));
    if (id == EntryId::Kept && !entry.id.isEmpty()) {
        json.insert(u"_id"_s, entry.id.value);
    }
    return withoutDerivedFields(Document(json));
}

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
// Reading what an edition says from the records as they are now.
#include "core/curation/edition_gather.h"

#include "core/curation/edition_list.h"
#include "core/model/case_study.h"
#include "core/model/field_values.h"
#include "core/model/own_members.h"
#include "core/model/path_text.h"
#include "core/model/places.h"
#include "core/model/sharing.h"
#include "core/store/record_reader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// Who saved, reviewed and sent a record is no part of what it says; an edition that names the cases is not
/// repeated in them.
constexpr QLatin1StringView kLeftOut[] {"_rev"_L1, "edit"_L1, "review"_L1, "updated_by"_L1, "updated_at"_L1,
    "created_at"_L1, "editions"_L1, "files"_L1, "freeze_note"_L1, "state"_L1, "frozen_at"_L1};

Document printed(const Document &shown)
{
    QJsonObject json = withoutPersonalData(sharedPart(withDerivedFields(shown))).json();
    for (const QLatin1StringView key : kLeftOut) {
        json.remove(key);
    }
    return Document(json);
}

Result<std::optional<Document>> visibleRecord(Connection &connection, const RecordId &id)
{
    const auto record = readRecord(connection, id);
    if (!record) {
        return passOn(record);
    }
    if (!record->has_value() || !(*record)->visible) {
        return std::optional<Document>();
    }
    return std::optional<Document>((*record)->shown());
}

/// Collects the words of codes, each in every language it is to be read in.
class LabelCollector
{
public:
    LabelCollector(const Vocabularies &vocabularies, const QStringList &languages)
        : m_vocabularies(vocabularies)
        , m_languages(languages)
    { }

    void addAllOf(const Document &document)
    {
        visitValues(document, [this](const Field &field, const QString &, const QJsonValue &value) {
            add(field.kind, field.vocabulary, value.toString());
        });
    }

    void add(FieldKind kind, const QString &vocabulary, const QString &code)
    {
        switch (kind) {
        case FieldKind::Code:
            if (const Term *term = m_vocabularies.term(vocabulary, code)) {
                put(vocabulary, code, term->label);
            }
            break;
        case FieldKind::Country:
            put(u"country"_s, code, inAll(countryName, code));
            break;
        case FieldKind::Region:
            put(u"region"_s, code, inAll(regionName, code));
            break;
        case FieldKind::Language:
            put(u"language"_s, code, inAll(languageName, code));
            break;
        default:
            break;
        }
    }

    QJsonObject labels() const { return m_labels; }

private:
    using NameOf = QString(const QString &, const QString &);
    QJsonObject inAll(NameOf name, const QString &code) const
    {
        QJsonObject names;
        for (const QString &language : m_languages) {
            names.insert(language, name(code, language));
        }
        return names;
    }
    void put(const QString &list, const QString &code, const QJsonValue &label)
    {
        QJsonObject known = m_labels.value(list).toObject();
        if (!known.contains(code)) {
            known.insert(code, label);
            m_labels.insert(list, known);
        }
    }

    const Vocabularies &m_vocabularies;
    const QStringList m_languages;
    QJsonObject m_labels;
};

} // namespace

struct EditionGatherer::State
{
    Connection &connection;
    const EditionTranslator translate;
    const QStringList languages;
    LabelCollector labels;
    EditionContents contents {};
};

EditionGatherer::EditionGatherer(Connection &connection, const Vocabularies &vocabularies,
    const EditionTranslator &translate, const Document &edition)
{
    QStringList languages = QStringList {u"en"_s, u"fr"_s, u"ar"_s} + Edition::from(edition).languages;
    languages.removeDuplicates();
    m_state.reset(new State {connection, translate, languages, LabelCollector(vocabularies, languages)});
    m_state->contents.program = QCoreApplication::applicationVersion();
    m_state->contents.edition = printed(edition);
    m_state->labels.addAllOf(m_state->contents.edition);
}

EditionGatherer::~EditionGatherer() = default;

Result<void> EditionGatherer::add(const Document &shown, const MayBeNamed &mayBeNamed)
{
    const Document study = printed(shown);
    m_state->labels.addAllOf(study);
    for (const QString &language : study.json().value("title"_L1).toObject().keys()) {
        m_state->labels.add(FieldKind::Language, {}, language); // Named behind what is not in the reader's.
    }
    QJsonObject &names = m_state->contents.names;
    for (const Partner &partner : CaseStudy::from(study).partners) {
        if (partner.stakeholder.isEmpty() || names.contains(partner.stakeholder.value)) {
            continue;
        }
        const auto stakeholder = visibleRecord(m_state->connection, partner.stakeholder);
        if (!stakeholder) {
            return passOn(stakeholder);
        }
        if (stakeholder->has_value() && mayBeNamed(**stakeholder)) {
            names.insert(partner.stakeholder.value, (*stakeholder)->json().value("title"_L1));
        }
    }
    m_state->contents.cases.push_back(study);
    return {};
}

EditionContents EditionGatherer::take()
{
    m_state->contents.labels = m_state->labels.labels();
    m_state->contents.words = editionWordsIn(m_state->languages, m_state->translate);
    for (const Field *field : editionFields()) {
        m_state->contents.fields.append(field->key);
    }
    return std::move(m_state->contents);
}

Result<EditionContents> liveContents(Connection &connection, const RecordId &id,
    const Vocabularies &vocabularies, const EditionTranslator &translate)
{
    const Result<Document> document = shownEdition(connection, id);
    if (!document) {
        return passOn(document);
    }
    EditionGatherer gatherer(connection, vocabularies, translate, *document);
    const int mostRank = std::min(markingRank(*document), kMostPublicRank);
    const auto mayBeNamed
        = [mostRank](const Document &stakeholder) { return markingRank(stakeholder) <= mostRank; };
    for (const RecordId &caseId : Edition::from(*document).cases()) {
        const auto shown = visibleRecord(connection, caseId);
        if (!shown) {
            return passOn(shown);
        }
        if (!shown->has_value() || (*shown)->type() != RecordType::CaseStudy) {
            continue; // The readiness report names it, as the next one.
        }
        if (markingRank(**shown) > mostRank) {
            continue; // What is printed goes to everybody who may see the edition.
        }
        if (auto done = gatherer.add(**shown, mayBeNamed); !done) {
            return passOn(done);
        }
    }
    return gatherer.take();
}

} // namespace fourthp

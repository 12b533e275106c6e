// SPDX-License-Identifier: GPL-3.0-or-later
// Reading what an edition says from the records as they are now.
#include "core/curation/edition_gather.h"

#include "core/curation/edition_list.h"
#include "core/model/field_values.h"
#include "core/model/own_members.h"
#include "core/model/path_text.h"
#include "core/model/places.h"
#include "core/model/sharing.h"
#include "core/store/record_reader.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <span>

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

/// What a link leads to.
struct Linked
{
    bool isHere = false;
    Document record {}; ///< Empty unless it is here and visible.
};

Result<Linked> linkedRecord(Connection &connection, const RecordId &id)
{
    const auto record = readRecord(connection, id);
    if (!record) {
        return passOn(record);
    }
    if (!record->has_value()) {
        return Linked {};
    }
    return Linked {true, (*record)->visible ? (*record)->shown() : Document()};
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

    /// Every language that a text is in: it is named behind what is not in the reader's.
    void addLanguagesOf(const QJsonObject &object, std::span<const Field> fields)
    {
        for (const Field &field : fields) {
            addLanguagesOf(object.value(field.key), field);
        }
    }
    void addLanguagesOf(const QJsonValue &value, const Field &field)
    {
        if (value.isArray()) {
            for (const QJsonValue item : value.toArray()) {
                addLanguagesOf(item, field);
            }
        } else if (field.kind == FieldKind::Group) {
            addLanguagesOf(value.toObject(), field.members);
        } else if (field.has(Translatable)) {
            for (const QString &language : value.toObject().keys()) {
                add(FieldKind::Language, {}, language);
            }
        }
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
    QHash<QString, bool> hidden {}; ///< By the id of a partner: whether nothing may tell who it is.
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

/// Whether a partner is here and must not be named; keeps the title of one that may be.
Result<bool> EditionGatherer::isHidden(const RecordId &partner, const MayBeNamed &mayBeNamed)
{
    if (const auto known = m_state->hidden.constFind(partner.value); known != m_state->hidden.constEnd()) {
        return *known;
    }
    const Result<Linked> linked = linkedRecord(m_state->connection, partner);
    if (!linked) {
        return passOn(linked);
    }
    const bool isNamed = linked->record.type() == RecordType::Stakeholder && mayBeNamed(linked->record);
    if (isNamed) {
        m_state->contents.names.insert(partner.value, linked->record.json().value("title"_L1));
    }
    const bool isHidden = linked->isHere && !isNamed;
    m_state->hidden.insert(partner.value, isHidden);
    return isHidden;
}

Result<void> EditionGatherer::add(const Document &shown, const MayBeNamed &mayBeNamed)
{
    Document study = printed(shown);
    QJsonArray partners = study.json().value("partners"_L1).toArray();
    bool isReduced = false;
    for (QJsonValueRef item : partners) {
        QJsonObject partner = item.toObject();
        const RecordId id {partner.value("stakeholder"_L1).toString()};
        const Result<bool> hidden = id.isEmpty() ? Result<bool>(false) : isHidden(id, mayBeNamed);
        if (!hidden) {
            return passOn(hidden);
        }
        if (*hidden && partner.contains("name"_L1)) {
            partner.remove("name"_L1); // A copy of its title tells as much as the title.
            item = partner;
            isReduced = true;
        }
    }
    if (isReduced) {
        study.set(u"partners"_s, partners);
    }
    m_state->labels.addAllOf(study);
    for (const Field *field : fieldsOf(RecordType::CaseStudy)) {
        m_state->labels.addLanguagesOf(study.json().value(field->key), *field);
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
    const Vocabularies &vocabularies, const EditionTranslator &translate, const QDate &today,
    std::stop_token stop)
{
    const Result<Document> document = shownEdition(connection, id);
    if (!document) {
        return passOn(document);
    }
    EditionGatherer gatherer(connection, vocabularies, translate, *document);
    const auto mayBePrinted
        = [&edition = *document, today](const Document &one) { return mayBePrintedIn(edition, one, today); };
    for (const RecordId &caseId : Edition::from(*document).cases()) {
        if (stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        const Result<Linked> study = linkedRecord(connection, caseId);
        if (!study) {
            return passOn(study);
        }
        if (study->record.type() != RecordType::CaseStudy) {
            continue; // The readiness report names it, as the next one.
        }
        if (!mayBePrinted(study->record)) {
            continue; // What is printed goes to everybody who may see the edition.
        }
        if (auto done = gatherer.add(study->record, mayBePrinted); !done) {
            return passOn(done);
        }
    }
    return gatherer.take();
}

} // namespace fourthp

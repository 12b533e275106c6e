// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/vcard_entries.h"

#include "core/base/one_line.h"
#include "core/import/entry_faults.h"
#include "core/import/marking_note.h"
#include "core/model/document.h"
#include "core/model/localised_text.h"
#include "core/model/outside_words.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Letters of a name written together: "UNODC", "EHA", "GIZ", and not "Alliance of Hotels".
bool isAcronym(const QString &name)
{
    return !name.isEmpty() && name.size() <= 12 && !name.contains(u' ')
        && std::count_if(name.begin(), name.end(), [](QChar c) { return c.isUpper(); }) * 2 > name.size();
}

/// Puts a stakeholder together from one card.
class StakeholderEntry
{
public:
    StakeholderEntry(const Vcard &card, const QHash<QString, QString> &organisationTypes, ImportEntry &entry)
        : m_card(card)
        , m_organisationTypes(organisationTypes)
        , m_entry(entry)
        , m_organisation(organisation())
    { }

    void fill()
    {
        m_entry.type = RecordType::Stakeholder;
        const QString kind = m_card.text("KIND"_L1);
        if (isSame(kind, u"group"_s) || isSame(kind, u"location"_s)) {
            refuse(m_entry, import_rule::kUnknownType, kind);
        } else if (isOrganisation()) {
            fillOrganisation();
        } else if (m_organisation.isEmpty()) {
            refuse(m_entry, import_rule::kPerson);
        } else {
            // Whatever else the card says is the person's.
            warn(m_entry, import_rule::kPerson, {}, {});
            set(u"title"_s, QJsonObject {{u"und"_s, m_organisation}});
        }
        m_entry.content = Document::cleaned(m_content).json();
    }

private:
    QString organisation() const
    {
        const VcardProperty *property = m_card.find("ORG"_L1);
        return property ? oneLine(property->components().constFirst()) : QString();
    }

    bool isOrganisation() const
    {
        const QString name = m_card.text("FN"_L1);
        const QString kind = m_card.text("KIND"_L1);
        const bool hasPersonName
            = m_card.find("N"_L1) && !m_card.find("N"_L1)->components().join(QString()).trimmed().isEmpty();
        const bool isCompany = isSame(m_card.text("X-ABSHOWAS"_L1), u"COMPANY"_s); // Of Apple's address book.
        const bool bearsItsName = !m_organisation.isEmpty()
            && (isSame(name, m_organisation) || (name.isEmpty() && !hasPersonName));
        return isSame(kind, u"org"_s) || (kind.isEmpty() && (isCompany || bearsItsName));
    }

    void fillOrganisation()
    {
        if (const RecordId id {m_card.text("UID"_L1)};
            id.isValid() && id.typeCode() == typeCode(RecordType::Stakeholder)) {
            m_entry.id = id;
        }
        setTitle();
        setOtherNames();
        setContact();
        setCountry();
        setLanguages();
        setType();
        readNotes();
        for (const QString &name : m_card.tooLong) {
            warn(m_entry, import_rule::kTooLarge, {}, name);
        }
        if (!m_content.contains("title"_L1)) {
            refuse(m_entry, import_rule::kNoTitle, {}, u"title"_s);
        }
    }

    void set(const QString &key, const QJsonValue &value) { m_content.insert(key, value); }

    static QString languageOf(const VcardProperty *property)
    {
        const QString code = languageCode(property->parameters.value(u"LANGUAGE"_s).value(0).toLower());
        return code.isEmpty() ? u"und"_s : code; // ISO 639-2: undetermined.
    }

    void setTitle()
    {
        const VcardProperty *name = m_card.find("FN"_L1);
        const QString title = name ? oneLine(name->text()) : m_organisation;
        if (!title.isEmpty()) {
            set(u"title"_s, QJsonObject {{name ? languageOf(name) : u"und"_s, title}});
        }
    }

    /// On cards of ours the acronym is the nickname to prefer; on others it is the first that looks like one.
    void setOtherNames()
    {
        QJsonArray others;
        for (const VcardProperty *property : m_card.all("NICKNAME"_L1)) {
            const bool isPreferred = property->parameters.value(u"PREF"_s).contains(u"1"_s);
            for (const QString &nickname : property->list()) {
                const QString name = oneLine(nickname);
                const bool isForAcronym
                    = m_entry.id.isEmpty() ? others.isEmpty() && isAcronym(name) : isPreferred;
                if (isForAcronym && !m_content.contains("acronym"_L1)) {
                    set(u"acronym"_s, name);
                } else if (!name.isEmpty()) {
                    others.append(name);
                }
            }
        }
        if (!others.isEmpty()) {
            set(u"also_known_as"_s, others);
        }
    }

    void setContact()
    {
        const auto addresses = m_card.all("EMAIL"_L1);
        if (!addresses.empty()) {
            set(u"generic_email"_s, addresses.front()->text().simplified());
        }
        if (addresses.size() > 1) {
            warn(m_entry, import_rule::kNoField, u"generic_email"_s,
                u"EMAIL"_s); // Not the address, which may be a person's.
        }
        for (const VcardProperty *property : m_card.all("URL"_L1)) {
            const QString url = property->text().simplified();
            if (isWebAddress(url) && !m_content.contains("website"_L1)) {
                set(u"website"_s, url);
            } else {
                warn(m_entry, isWebAddress(url) ? import_rule::kNoField : import_rule::kNotAnAddress,
                    u"website"_s, url);
            }
        }
        // A switchboard that is shown as a hotline sends somebody in need to the wrong door.
        const VcardProperty *telephone = m_card.find("TEL"_L1);
        if (telephone && !m_entry.id.isEmpty()) {
            QString number = telephone->text().simplified();
            set(u"hotline"_s, QJsonObject {{u"number"_s, number.remove(u"tel:"_s, Qt::CaseInsensitive)}});
        } else if (telephone) {
            warn(m_entry, import_rule::kNoField, u"hotline.number"_s, u"TEL"_s);
        }
    }

    void setCountry()
    {
        const VcardProperty *address = m_card.find("ADR"_L1);
        const QStringList parts = address ? address->components() : QStringList();
        const QString country = parts.value(6).simplified();
        if (const QString code = countryCode(country); !code.isEmpty()) {
            set(u"hq_country"_s, code);
        } else if (!country.isEmpty()) {
            warn(m_entry, import_rule::kUnknownPlace, u"hq_country"_s, country);
        }
        if (!parts.mid(0, 6).join(QString()).trimmed().isEmpty()) {
            warn(m_entry, import_rule::kNoField, u"hq_country"_s,
                u"ADR"_s); // Not the street, which may be a shelter's.
        }
    }

    void setLanguages()
    {
        QJsonArray codes;
        for (const VcardProperty *property : m_card.all("LANG"_L1)) {
            const QString code = languageCode(property->text());
            if (code.isEmpty()) {
                warn(m_entry, import_rule::kUnknownLanguage, u"languages_spoken"_s, property->text());
            } else if (!codes.contains(code)) {
                codes.append(code);
            }
        }
        if (!codes.isEmpty()) {
            set(u"languages_spoken"_s, codes);
        }
    }

    void setType()
    {
        for (const VcardProperty *property : m_card.all("CATEGORIES"_L1)) {
            for (const QString &label : QStringList {property->text()} + property->list()) {
                const QString code = m_organisationTypes.value(label.simplified().toLower());
                if (!code.isEmpty() && !m_content.contains("org_type"_L1)) {
                    set(u"org_type"_s, code);
                }
            }
            if (!m_content.contains("org_type"_L1)) {
                warn(m_entry, import_rule::kNoField, u"org_type"_s, property->text());
            }
        }
    }

    void readNotes()
    {
        for (const VcardProperty *property : m_card.all("NOTE"_L1)) {
            const QString note = property->text().trimmed();
            if (takeMarking(note, m_content)) {
                continue;
            }
            if (m_content.contains("summary"_L1)) {
                warn(m_entry, import_rule::kNoField, u"summary"_s, note);
            } else {
                set(u"summary"_s, QJsonObject {{languageOf(property), note}});
            }
        }
    }

    const Vcard &m_card;
    const QHash<QString, QString> &m_organisationTypes;
    ImportEntry &m_entry;
    QString m_organisation;
    QJsonObject m_content;
};

QHash<QString, QString> codesByLabel(const Vocabulary *list)
{
    QHash<QString, QString> codes;
    for (const Term &term : list ? list->terms : std::vector<Term>()) {
        codes.insert(term.code, term.code);
        for (const QString &label : allTexts(term.label)) {
            codes.insert(label.simplified().toLower(), term.code);
        }
    }
    return codes;
}

} // namespace

Result<std::unique_ptr<EntrySource>> VcardEntries::open(const QString &path, const std::stop_token &stop)
{
    Result<VcardCards> cards = VcardCards::open(path, stop);
    if (!cards) {
        return passOn(cards);
    }
    const Result<Vocabularies> vocabularies = Vocabularies::builtIn();
    if (!vocabularies) {
        return passOn(vocabularies);
    }
    return std::make_unique<VcardEntries>(std::move(*cards), *vocabularies);
}

VcardEntries::VcardEntries(VcardCards cards, const Vocabularies &vocabularies)
    : m_cards(std::move(cards))
    , m_organisationTypes(codesByLabel(vocabularies.find("org_type")))
{ }

Result<std::optional<ImportEntry>> VcardEntries::next()
{
    const Result<std::optional<Vcard>> card = m_cards.next();
    if (!card) {
        return passOn(card);
    }
    if (!*card) {
        return endOfEntries(m_isAny, m_cards.progress(), m_cards.path());
    }
    m_isAny = true;
    ImportEntry entry {.line = (*card)->line};
    if ((*card)->fault.isEmpty()) {
        StakeholderEntry(**card, m_organisationTypes, entry).fill();
    } else {
        refuse(entry, (*card)->fault);
    }
    return std::optional(std::move(entry));
}

Progress VcardEntries::progress() const
{
    return m_cards.progress();
}

} // namespace fourthp

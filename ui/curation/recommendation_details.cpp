// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/recommendation_details.h"

#include "core/curation/follow_up.h"
#include "core/model/field_catalogue.h"
#include "core/model/labels.h"
#include "core/model/localised_text.h"
#include "core/model/partial_date.h"
#include "core/store/library.h"
#include "ui/common/languages.h"
#include "ui/common/translate.h"
#include "ui/record/choose_record_dialog.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

namespace {

QString labelFor(const QString &member)
{
    return labelOf(*findField(RecordType::Event, QString(u"outputs.recommendations."_s + member)));
}

} // namespace

RecommendationDetails::RecommendationDetails(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_ownerLabel(new QLabel(this))
    , m_dueLabel(new QLabel(this))
    , m_stateLabel(new QLabel(this))
    , m_owner(new QLineEdit(this))
    , m_choose(new QPushButton(this))
    , m_due(new QLineEdit(this))
    , m_state(new QComboBox(this))
    , m_fault(new QLabel(this))
{
    m_stateLabel->setTextFormat(Qt::PlainText);
    m_dueLabel->setTextFormat(Qt::PlainText);
    m_ownerLabel->setTextFormat(Qt::PlainText);
    m_owner->setObjectName(u"followUpOwner"_s);
    m_choose->setObjectName(u"chooseOwner"_s);
    m_due->setObjectName(u"followUpDue"_s);
    m_state->setObjectName(u"followUpState"_s);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setObjectName(u"followUpFault"_s);
    m_fault->setWordWrap(true);
    const std::pair<QLabel *, QWidget *> named[] {
        {m_ownerLabel, m_owner}, {m_dueLabel, m_due}, {m_stateLabel, m_state}};
    for (const auto &[label, field] : named) {
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(field);
    }
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_ownerLabel, 0, 0);
    grid->addWidget(m_dueLabel, 0, 2);
    grid->addWidget(m_stateLabel, 0, 3);
    grid->addWidget(m_owner, 1, 0);
    grid->addWidget(m_choose, 1, 1);
    grid->addWidget(m_due, 1, 2);
    grid->addWidget(m_state, 1, 3);
    grid->addWidget(m_fault, 2, 0, 1, 4);
    grid->setColumnStretch(0, 1);
    connect(m_owner, &QLineEdit::editingFinished, this, &RecommendationDetails::saveOwner);
    connect(m_due, &QLineEdit::editingFinished, this, &RecommendationDetails::saveDue);
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(2s); // Of no key: what was typed is not lost with the program.
    connect(m_owner, &QLineEdit::textEdited, &m_saveSoon, qOverload<>(&QTimer::start));
    connect(m_due, &QLineEdit::textEdited, &m_saveSoon, qOverload<>(&QTimer::start));
    connect(&m_saveSoon, &QTimer::timeout, this, &RecommendationDetails::saveTyped);
    connect(m_choose, &QPushButton::clicked, this, &RecommendationDetails::chooseOwner);
    connect(m_state, &QComboBox::activated, this, [this] {
        Q_EMIT changed(m_item.value("id"_L1).toString(), {{u"state"_s, m_state->currentData().toString()}});
    });
    retranslate();
    showItem({});
}

void RecommendationDetails::showItem(const QJsonObject &recommendation, const QString &typedDay)
{
    const bool isSame = m_item.value("id"_L1) == recommendation.value("id"_L1);
    if (!isSame) {
        saveNow(); // Of the one before.
    }
    m_item = recommendation;
    m_typedDay = typedDay;
    const auto put = [isSame](QLineEdit *field, const QString &text) {
        if (!isSame || !field->hasFocus()) { // What is being typed stays.
            field->setText(text);
        }
    };
    put(m_owner, recommendation.value("owner"_L1).toString());
    put(m_due, typedDay.isEmpty() ? recommendation.value("due"_L1).toString() : typedDay);
    const QString state = followUpState(recommendation);
    if (m_state->findData(state) < 0) {
        m_state->addItem(state, state); // Of a newer list.
    }
    m_state->setCurrentIndex(m_state->findData(state));
    m_fault->clear();
    m_fault->hide();
    setEnabled(!recommendation.isEmpty() && !m_services.library.isReadOnly());
}

void RecommendationDetails::saveNow()
{
    if (m_saveSoon.isActive()) {
        m_saveSoon.stop();
        saveTyped();
    }
}

void RecommendationDetails::saveTyped()
{
    saveOwner();
    const QString due = m_due->text().trimmed();
    if (due.isEmpty() || PartialDate::parse(due)) {
        saveDue();
    } else {
        keepDay(due); // Half a day is told to be wrong once it is left, not before.
    }
}

void RecommendationDetails::keepDay(const QString &text)
{
    if (!m_item.isEmpty() && text != m_typedDay) {
        m_typedDay = text;
        Q_EMIT dayTyped(m_item.value("id"_L1).toString(), text);
    }
}

void RecommendationDetails::saveOwner()
{
    const QString owner = m_owner->text().simplified();
    if (!m_item.isEmpty() && owner != m_item.value("owner"_L1).toString()) {
        m_item.insert(u"owner"_s, owner);
        // Another name is not the stakeholder that was chosen.
        Q_EMIT changed(m_item.value("id"_L1).toString(),
            {{u"owner"_s, owner.isEmpty() ? QJsonValue() : QJsonValue(owner)},
                {u"stakeholder"_s, QJsonValue()}});
    }
}

void RecommendationDetails::saveDue()
{
    const QString due = m_due->text().trimmed();
    const bool isDate = due.isEmpty() || PartialDate::parse(due).has_value();
    keepDay(isDate ? QString() : due);
    if (m_item.isEmpty() || due == m_item.value("due"_L1).toString()) {
        return;
    }
    m_fault->setVisible(!isDate);
    m_fault->setText(isDate ? QString() : tr("Write the day as 2026-12-31, or only the month or the year."));
    if (isDate) {
        m_item.insert(u"due"_s, due);
        Q_EMIT changed(
            m_item.value("id"_L1).toString(), {{u"due"_s, due.isEmpty() ? QJsonValue() : QJsonValue(due)}});
    }
}

void RecommendationDetails::chooseOwner()
{
    auto *dialog = new ChooseRecordDialog(m_services, Labels(m_services.vocabularies, readerLanguages()),
        {RecordType::Stakeholder}, readerLanguages().constFirst(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = m_item.value("id"_L1).toString()] {
        if (dialog->chosen().isEmpty() || id != m_item.value("id"_L1).toString()) {
            return;
        }
        const bool isStakeholder = typeFromCode(dialog->chosen().typeCode()) == RecordType::Stakeholder;
        m_fault->setVisible(!isStakeholder);
        m_fault->setText(isStakeholder ? QString() : tr("Only a stakeholder can be the owner."));
        if (isStakeholder) {
            m_owner->setText(dialog->chosenTitle());
            m_item.insert(u"owner"_s, m_owner->text().simplified());
            Q_EMIT changed(
                id, {{u"owner"_s, m_owner->text().simplified()}, {u"stakeholder"_s, dialog->chosen().value}});
        }
    });
    dialog->open();
}

void RecommendationDetails::retranslate()
{
    m_ownerLabel->setText(labelFor(u"owner"_s));
    m_dueLabel->setText(labelFor(u"due"_s));
    m_stateLabel->setText(labelFor(u"state"_s));
    m_choose->setText(tr("Stakeholder…"));
    m_due->setPlaceholderText(u"2026-12-31"_s);
    m_state->clear();
    const Labels labels(m_services.vocabularies, readerLanguages());
    if (const Vocabulary *states = m_services.vocabularies.find(u"follow_up_state"_s)) {
        for (const Term &term : states->terms) {
            m_state->addItem(bestText(term.label, labels.languages()).text, term.code);
        }
    }
    m_state->setCurrentIndex(m_state->findData(followUpState(m_item)));
}

} // namespace fourthp::ui

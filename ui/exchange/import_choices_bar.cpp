// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_choices_bar.h"

#include "ui/common/formats.h"
#include "ui/exchange/import_text.h"
#include "ui/search/flow_layout.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFont>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr int kAll = 100; ///< Beside the acts.
constexpr std::array kActs {
    ImportAct::Add, ImportAct::Update, ImportAct::Same, ImportAct::Skip, ImportAct::Refuse};

} // namespace

ImportChoicesBar::ImportChoicesBar(QWidget *parent)
    : QWidget(parent)
    , m_filters(new QButtonGroup(this))
    , m_known(new QComboBox(this))
    , m_likely(new QComboBox(this))
{
    m_known->setObjectName(u"importKnown"_s);
    m_likely->setObjectName(u"importLikely"_s);
    for (QComboBox *box : {m_known, m_likely}) {
        box->addItem(tr("Update them"), int(KnownRecords::Update));
        box->addItem(tr("Leave them as they are"), int(KnownRecords::Skip));
        box->addItem(tr("Add them once more"), int(KnownRecords::Add));
        connect(box, &QComboBox::activated, this, &ImportChoicesBar::choiceMade);
    }
    auto *filters = new FlowLayout(nullptr);
    filters->addWidget(makeFilter(kAll));
    for (const ImportAct act : kActs) {
        filters->addWidget(makeFilter(int(act)));
    }
    m_filters->button(kAll)->setChecked(true);
    auto *choices = new FlowLayout(nullptr);
    choices->addWidget(makeChoice(tr("Records that are &here:"), m_known));
    choices->addWidget(makeChoice(tr("Records that are &likely here:"), m_likely));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(filters);
    column->addLayout(choices);
    connect(m_filters, &QButtonGroup::idClicked, this, &ImportChoicesBar::filterChosen);
}

QPushButton *ImportChoicesBar::makeFilter(int id)
{
    auto *button = new QPushButton(this);
    button->setObjectName(
        id == kAll ? u"importFilter_all"_s : u"importFilter_"_s + importActName(ImportAct(id)));
    button->setCheckable(true);
    button->setAutoDefault(false);
    m_filters->addButton(button, id);
    connect(button, &QPushButton::toggled, button, [button](bool isChosen) {
        QFont font = button->font(); // On a dark ground the colour of a pressed button alone says little.
        font.setBold(isChosen);
        button->setFont(font);
    });
    return button;
}

QWidget *ImportChoicesBar::makeChoice(const QString &label, QComboBox *box)
{
    auto *both = new QWidget(this);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins({});
    auto *words = new QLabel(label, both);
    words->setTextFormat(Qt::PlainText);
    words->setBuddy(box);
    row->addWidget(words);
    row->addWidget(box);
    return both;
}

void ImportChoicesBar::show(const ImportPlan &plan)
{
    m_filters->button(kAll)->setText(tr("All: %1").arg(Formats::count(qint64(plan.lines.size()))));
    for (const ImportAct act : kActs) {
        QAbstractButton *button = m_filters->button(int(act));
        button->setText(ImportText::counted(act, plan.count(act)));
        button->setEnabled(plan.count(act) > 0 || button->isChecked());
    }
    m_known->setCurrentIndex(m_known->findData(int(plan.choices.known)));
    m_likely->setCurrentIndex(m_likely->findData(int(plan.choices.likely)));
    const auto has = [&plan](bool isLikely) {
        return std::any_of(plan.lines.begin(), plan.lines.end(), [isLikely](const ImportLine &line) {
            return !line.target.isEmpty() && line.isLikely == isLikely;
        });
    };
    m_known->parentWidget()->setVisible(!m_isFrozen && has(false));
    m_likely->parentWidget()->setVisible(!m_isFrozen && has(true));
}

std::optional<ImportAct> ImportChoicesBar::filter() const
{
    const int id = m_filters->checkedId();
    return id == kAll ? std::nullopt : std::optional(ImportAct(id));
}

void ImportChoicesBar::chooseFilter(std::optional<ImportAct> act)
{
    m_filters->button(act ? int(*act) : kAll)->setChecked(true);
    Q_EMIT filterChosen();
}

ImportChoices ImportChoicesBar::choices(ImportChoices choices) const
{
    choices.known = KnownRecords(m_known->currentData().toInt());
    choices.likely = KnownRecords(m_likely->currentData().toInt());
    return choices;
}

void ImportChoicesBar::freeze()
{
    m_isFrozen = true;
    m_known->parentWidget()->hide();
    m_likely->parentWidget()->hide();
}

} // namespace fourthp::ui

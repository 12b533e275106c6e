// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_words_page.h"

#include "ui/common/languages.h"
#include "ui/exchange/choice_delegate.h"
#include "ui/exchange/import_words_model.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

ImportWordsPage::ImportWordsPage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_model(new ImportWordsModel(Labels(services.vocabularies, readerLanguages()), this))
    , m_table(makeChoiceTable(
          *m_model, [this](const QModelIndex &index) { return m_model->choicesAt(index); }, this))
    , m_suggest(new QPushButton(tr("Take the likeliest for all"), this))
{
    m_table->setObjectName(u"importWords"_s);
    m_table->setAccessibleName(tr("Words that no list knows, and what they mean"));
    m_suggest->setObjectName(u"importSuggest"_s);
    m_suggest->setAutoDefault(false);
    auto *explanation
        = new QLabel(tr("These words are on no list of the program. Say what each of them means. "
                        "What you leave out is not imported, and everything else of the row is."),
            this);
    explanation->setTextFormat(Qt::PlainText);
    explanation->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(explanation);
    column->addWidget(m_table, 1);
    column->addWidget(m_suggest, 0, Qt::AlignLeading);
    connect(m_suggest, &QPushButton::clicked, m_model, &ImportWordsModel::takeSuggestions);
}

void ImportWordsPage::setWords(const ImportPlan &plan)
{
    m_model->setWords(plan.unknownWords, plan.order.mapping);
    m_table->setCurrentIndex(m_model->index(0, ImportWordsModel::Becomes));
    m_suggest->setVisible(m_model->hasSuggestions());
}

ImportMapping ImportWordsPage::decided() const
{
    return m_model->decided();
}

bool ImportWordsPage::hasDecisions() const
{
    return m_model->hasDecisions();
}

void ImportWordsPage::focusTable()
{
    m_table->setFocus();
}

} // namespace fourthp::ui

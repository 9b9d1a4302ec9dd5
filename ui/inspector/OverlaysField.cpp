// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/OverlaysField.h"

#include "core/project/FilmOverlays.h"
#include "core/project/OverlayEdits.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Icons.h"
#include "ui/inspector/OverlayForm.h"
#include "ui/inspector/OverlayList.h"

#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace beatreel {

namespace {

QToolButton *button(const QString &name, const QString &words, Icon icon, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setObjectName(name);
    made->setAccessibleName(words);
    made->setToolTip(words);
    made->setIcon(themedIcon(icon));
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

} // namespace

OverlaysField::OverlaysField(Dialogs &dialogs, QWidget *parent)
    : BeatField(parent), m_dialogs(dialogs), m_none(new QLabel(this)), m_list(new OverlayList(this)), m_layerButtons(makeLayerButtons()), m_form(new OverlayForm(dialogs, this))
{
    setObjectName(QStringLiteral("overlays"));
    m_copier.setMaxThreadCount(1);
    m_none->setObjectName(QStringLiteral("noOverlays"));
    m_none->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (hasBeats())
            open().overlayChoice().choose(beat(), layerAt(row));
    });
    connect(m_list, &OverlayList::removeWanted, this, &OverlaysField::removeChosen);
    connect(m_list, &QListWidget::itemActivated, m_form, &OverlayForm::edit);
    connect(m_form, &OverlayForm::pictureWanted, this, [this] { askForLogo(LogoFor::Chosen); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeAddButtons());
    column->addWidget(m_none);
    column->addWidget(m_list);
    column->addWidget(m_layerButtons);
    column->addWidget(m_form);
}

OverlaysField::~OverlaysField()
{
    m_copier.waitForDone();
}

QWidget *OverlaysField::makeAddButtons()
{
    auto *bar = new QWidget(this);
    m_addText = button(QStringLiteral("addOverlayText"), tr("Add text"), Icon::Words, bar);
    m_addLogo = button(QStringLiteral("addOverlayLogo"), tr("Add logo…"), Icon::Image, bar);
    m_layouts = button(QStringLiteral("overlayLayouts"), tr("End cards"), Icon::SideBySide, bar);
    auto *menu = new QMenu(m_layouts);
    for (const EndCard card : kEndCards) {
        QAction *action = menu->addAction(endCardName(card));
        action->setObjectName(QStringLiteral("endCard%1").arg(static_cast<int>(card)));
        connect(action, &QAction::triggered, this, [this, card] { applyCard(card); });
    }
    m_layouts->setMenu(menu);
    m_layouts->setPopupMode(QToolButton::InstantPopup);
    m_addText->setText(tr("Text"));
    m_addLogo->setText(tr("Logo…"));
    m_layouts->setText(tr("End cards"));
    connect(m_addText, &QToolButton::clicked, this, &OverlaysField::addText);
    connect(m_addLogo, &QToolButton::clicked, this, [this] { askForLogo(LogoFor::New); });
    auto *row = new FlowLayout(2, bar);
    for (QToolButton *one : {m_addText, m_addLogo, m_layouts}) {
        one->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        row->addWidget(one);
    }
    return bar;
}

QWidget *OverlaysField::makeLayerButtons()
{
    auto *bar = new QWidget(this);
    m_up = button(QStringLiteral("overlayForward"), tr("One layer up"), Icon::ArrowUp, bar);
    m_down = button(QStringLiteral("overlayBack"), tr("One layer down"), Icon::ArrowDown, bar);
    m_remove = button(QStringLiteral("removeOverlay"), tr("Remove"), Icon::Trash, bar);
    connect(m_up, &QToolButton::clicked, this, [this] { moveChosen(1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveChosen(-1); });
    connect(m_remove, &QToolButton::clicked, this, &OverlaysField::removeChosen);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (QToolButton *one : {m_up, m_down})
        row->addWidget(one);
    row->addStretch();
    row->addWidget(m_remove);
    return bar;
}

QString OverlaysField::nameOf(const Overlay &overlay) const
{
    switch (overlay.kind) {
    case Overlay::Kind::Text: {
        const QString words = wordsOf(overlay, project(), *first()).simplified();
        if (!words.isEmpty())
            return words;
        return overlay.words == OverlayWords::OnScreen ? tr("On-screen words: none yet") : tr("No words yet");
    }
    case Overlay::Kind::Picture:
        return tr("Logo");
    case Overlay::Kind::Shade:
        return tr("Shade");
    case Overlay::Kind::Other:
        break;
    }
    return tr("Made by a newer Beatreel");
}

void OverlaysField::refresh()
{
    if (m_followed != &open()) {
        m_followed = &open();
        connect(&open().overlayChoice(), &OverlayChoice::changed, this, [this] {
            if (hasBeats())
                refresh();
        });
    }
    const bool isOne = !beat().isEmpty();
    for (QToolButton *one : {m_addText, m_addLogo, m_layouts})
        one->setEnabled(isOne);
    fillList();
    const int chosen = isOne ? open().overlayChoice().of(beat()) : -1;
    const int count = m_list->count();
    m_none->setText(isOne ? tr("Nothing lies over this beat's pictures.") : tr("Select one beat to lay something over its pictures."));
    m_none->setVisible(count == 0);
    m_list->setVisible(count > 0);
    m_layerButtons->setVisible(count > 0);
    m_up->setEnabled(chosen >= 0 && chosen < count - 1);
    m_down->setEnabled(chosen > 0);
    m_remove->setEnabled(chosen >= 0);
    if (isOne)
        m_form->show(&open(), beat(), chosen);
    else
        m_form->hide();
}

/// The uppermost layer first, as it lies.
void OverlaysField::fillList()
{
    const QSignalBlocker quiet(m_list);
    const Overlays overlays = beat().isEmpty() ? Overlays() : first()->overlays;
    while (m_list->count() > overlays.size())
        delete m_list->takeItem(m_list->count() - 1);
    for (int i = 0; i < overlays.size(); ++i) {
        if (i >= m_list->count())
            m_list->addItem(QString());
    }
    for (int row = 0; row < overlays.size(); ++row)
        m_list->item(row)->setText(nameOf(overlays[layerAt(row)]));
    m_list->setCurrentRow(beat().isEmpty() ? -1 : rowOf(open().overlayChoice().of(beat())));
    m_list->updateGeometry();
}

int OverlaysField::layerAt(int row) const
{
    return row < 0 ? -1 : m_list->count() - 1 - row;
}

int OverlaysField::rowOf(int layer) const
{
    return layerAt(layer);
}

void OverlaysField::addMore(EditKind kind, const Overlays &more)
{
    const auto count = static_cast<int>(first()->overlays.size());
    apply(kind, withOverlays(project(), beat(), more));
    open().overlayChoice().choose(beat(), count + static_cast<int>(more.size()) - 1);
    m_form->edit();
}

void OverlaysField::addText()
{
    if (beat().isEmpty())
        return;
    Overlay overlay;
    overlay.words = first()->onScreenWords.isEmpty() ? OverlayWords::Own : OverlayWords::OnScreen;
    overlay.text = tr("Your words");
    overlay.shadow = 0.35;
    overlay.fadeIn = overlay.fadeOut = Overlay::Time(300);
    addMore(EditKind::AddOverlay, {overlay});
}

void OverlaysField::removeChosen()
{
    if (!beat().isEmpty())
        apply(EditKind::RemoveOverlay, withoutOverlay(project(), beat(), open().overlayChoice().of(beat())));
}

void OverlaysField::moveChosen(int by)
{
    const int from = open().overlayChoice().of(beat());
    apply(EditKind::MoveOverlay, withOverlayMoved(project(), beat(), from, from + by));
    open().overlayChoice().choose(beat(), from + by);
}

} // namespace beatreel

// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/PaletteField.h"

#include "core/media/Picture.h"
#include "core/media/PictureColours.h"
#include "core/providers/offline/sketch/Palette.h"
#include "ui/common/FollowAppearance.h"
#include "ui/common/Background.h"
#include "ui/common/Dialogs.h"
#include "ui/common/Icons.h"
#include "ui/common/SwatchButton.h"
#include "ui/common/FlowLayout.h"
#include "ui/look/SwatchCell.h"

#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace beatreel {

namespace {

constexpr int kFewest = 3;
constexpr int kMost = 5;

} // namespace

PaletteField::PaletteField(Dialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_dialogs(dialogs), m_flow(new FlowLayout(8)), m_plus(new SwatchButton(this)),
      m_fromPicture(new QPushButton(tr("From a picture…"), this)), m_note(new QLabel(this))
{
    m_pool.setMaxThreadCount(1);
    m_plus->setObjectName(QStringLiteral("addColour"));
    m_plus->setToolTip(tr("Add a colour"));
    m_flow->addWidget(m_plus);
    connect(m_plus, &SwatchButton::clicked, this, [this] { pick(static_cast<int>(m_colours.size())); });
    m_fromPicture->setObjectName(QStringLiteral("coloursFromPicture"));
    m_fromPicture->setIcon(themedIcon(Icon::Image));
    m_fromPicture->setAccessibleName(tr("Take the palette from a picture"));
    m_fromPicture->setToolTip(tr("Replace the palette by the main colours of a picture"));
    connect(m_fromPicture, &QPushButton::clicked, this, &PaletteField::choosePicture);
    m_note->setObjectName(QStringLiteral("paletteNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    setTextFont(m_note, TextSize::Caption);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(m_flow);
    column->addWidget(m_note);
    column->addWidget(m_fromPicture, 0, Qt::AlignLeading);
    showNote();
}

PaletteField::~PaletteField()
{
    m_pool.waitForDone();
}

void PaletteField::addCell()
{
    const int index = static_cast<int>(m_cells.size());
    auto *cell = new SwatchCell(index + 1, this);
    connect(cell, &SwatchCell::changeWanted, this, [this, index] { pick(index); });
    connect(cell, &SwatchCell::removeWanted, this, [this, index] { remove(index); });
    m_flow->removeWidget(m_plus);
    m_flow->addWidget(cell);
    m_flow->addWidget(m_plus);
    // The first takes the place of the plus, which goes behind it: else both would stand behind the whole window.
    if (m_cells.isEmpty())
        setTabOrder(m_plus, cell->swatch());
    else
        setTabOrder(m_cells.last()->cross(), cell->swatch());
    setTabOrder(cell->swatch(), cell->cross());
    setTabOrder(cell->cross(), m_plus);
    setTabOrder(m_plus, m_fromPicture);
    m_cells.append(cell);
    cell->show();
}

void PaletteField::removeLastCell()
{
    SwatchCell *cell = m_cells.takeLast();
    const bool hadFocus = cell->isAncestorOf(QApplication::focusWidget());
    m_flow->removeWidget(cell);
    if (hadFocus)
        lastField()->setFocus(Qt::OtherFocusReason);
    cell->hide();
    cell->deleteLater(); // its button may be the one that was pressed
}

QWidget *PaletteField::firstField() const
{
    return m_cells.isEmpty() ? m_plus : m_cells.first()->swatch();
}

QWidget *PaletteField::lastField() const
{
    return m_cells.isEmpty() ? m_plus : m_cells.last()->swatch();
}

void PaletteField::setColours(const QStringList &colours)
{
    m_colours = colours;
    showColours();
    showNote();
}

void PaletteField::showColours()
{
    while (m_cells.size() < m_colours.size())
        addCell();
    while (m_cells.size() > m_colours.size())
        removeLastCell();
    for (qsizetype i = 0; i < m_cells.size(); ++i)
        m_cells[i]->setWords(m_colours[i]);
    updateGeometry();
}

void PaletteField::showNote()
{
    const int count = static_cast<int>(m_colours.size());
    QString note = m_failure;
    if (note.isEmpty() && count == 1)
        note = tr("1 colour; 3 to 5 work best.");
    else if (note.isEmpty() && (count < kFewest || count > kMost))
        note = tr("%n colours; 3 to 5 work best.", nullptr, count);
    m_note->setForegroundRole(m_failure.isEmpty() ? QPalette::PlaceholderText : QPalette::BrightText);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void PaletteField::forgetPicture()
{
    ++m_asked;
    m_failure.clear();
    showNote();
}

void PaletteField::change(const QStringList &colours)
{
    forgetPicture();
    if (colours == m_colours)
        return;
    setColours(colours);
    emit edited();
}

/// The place behind the last colour adds one.
void PaletteField::pick(int index)
{
    const bool isNew = index >= m_colours.size();
    const QColor now = isNew ? QColor() : sketch::colourNamed(m_colours[index]);
    ColourQuestion question;
    question.title = isNew ? tr("Add a colour") : tr("Change colour %1").arg(index + 1);
    question.colour = isNew && !m_colours.isEmpty() ? sketch::colourNamed(m_colours.last()) : now;
    m_dialogs.pickColour(this, question, [this, index, now](const std::optional<QColor> &chosen) {
        if (!chosen || index > m_colours.size() || (now.isValid() && chosen->rgb() == now.rgb()))
            return;
        QStringList colours = m_colours;
        if (index == colours.size())
            colours.append(chosen->name());
        else
            colours[index] = chosen->name();
        change(colours);
    });
}

void PaletteField::remove(int index)
{
    QStringList colours = m_colours;
    colours.removeAt(index);
    change(colours);
}

void PaletteField::choosePicture()
{
    FileQuestion question;
    question.title = tr("Colours from a picture");
    question.filters = {{tr("Pictures"),
                         {QStringLiteral("*.png"), QStringLiteral("*.jpg"), QStringLiteral("*.jpeg"), QStringLiteral("*.webp")}}};
    m_dialogs.openFile(this, question, [this](const std::optional<QString> &file) {
        if (file)
            takeFrom(*file);
    });
}

void PaletteField::takeFrom(const QString &file)
{
    forgetPicture();
    const auto read = [file]() -> Result<QList<QColor>> {
        const Result<QImage> picture = readPicture(file);
        if (!picture)
            return std::unexpected(picture.error());
        return mainColours(*picture, kMostFromPicture);
    };
    runInBackground(this, m_pool, 0, read, [this, file, asked = m_asked](const Result<QList<QColor>> &colours) {
        if (asked == m_asked)
            onPictureRead(file, colours);
    });
}

void PaletteField::onPictureRead(const QString &file, const Result<QList<QColor>> &colours)
{
    if (colours) {
        QStringList names;
        for (const QColor &colour : *colours)
            names.append(colour.name());
        change(names);
        return;
    }
    m_failure = colours.error().kind == ErrorKind::Media
                    ? tr("“%1” is no picture that can be read. Choose a PNG, JPEG or WebP file.").arg(QFileInfo(file).fileName())
                    : colours.error().sentence;
    showNote();
}

} // namespace beatreel

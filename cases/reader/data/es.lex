# Español. Notación: cases/reader/lexicon.py. Las tildes no cuentan.

= common
el|la|los|las|lo|un|una|unos|unas|de|del|a|al|en|con|por|para|sin|sobre|y|o|e|u|que|quien|como|cuando|donde|porque|cual|cuanto|no|si|mas|muy|ya|me|te|se|le|les|nos|os|yo|tu|el|ella|usted|ustedes|nosotros|ellos|mi|mis|tu|su|sus|nuestro|nuestra|vuestro|este|esta|esto|ese|esa|eso|estos|es|son|soy|era|fue|fueron|esta|estan|estoy|he|ha|han|hemos|habia|tengo|tiene|hay|ser|estar|hacer|hace|hecho|puedo|puede|pueden|podrian|quiero|quisiera|hola|buenos|buenas|dias|tardes|gracias|favor|saludos|atentamente|pero|tambien|todo|toda|todos|nada|solo|bien|asi|desde|hasta|antes|despues|ahora|hoy|ayer|siempre|nunca|entonces|pues|porfa|xfa|sigue|sigo|va

= but
pero|aunque|sin embargo|mientras|sino|cuando|a pesar|no obstante

= num
trece|catorce|quince|dieciseis|dieciocho|veinte|veinticuatro|treinta
#
uno|una|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|docena|1x|2x|3x|4x

= number_1
uno|una|un
= number_2
dos
= number_3
tres
= number_4
cuatro
= number_5
cinco
= number_6
seis
= number_7
siete
= number_8
ocho
= number_9
nueve

= unit_time
dia|dias|semana|semanas|mes|meses|ano|anos|hora|horas|minuto|minutos|rato

= count
{num} !.1 ({unit_time}|estrella|estrellas|por ciento|vez|veces|v|voltios|w|vatios|pulgadas|cm|mm|ml|l|litros|kg|g|gb|tb|euros|eur|grados|parte|sola parte)

= not
no|nunca|jamas|nada|ningun|ninguno|ninguna|ni|sin|nadie|tampoco

= parcel_noun
paquete|paquetes|pedido|pedidos|envio|envios|entrega|articulo|articulos|producto|productos|mercancia|compra|orden|encomienda|regalo|cosa

= parcel
{parcel_noun}|todo|mesa|libro|zapatos|vestido|chaqueta|reloj|lampara|telefono|aparato|sofa|alfombra|juguete|bici

= arrived
llegado|llega|llego|llegan|llegaron|llegar|llegue|llegando|entregado|entregada|entregaron|aqui|recibido|recibida|aparecido|aparece|venido

= received
recibido|recibida|recibidos|recibi|recibir|recibimos|recibo|llegado|visto|tenido|tengo

= got
recibido|recibida|recibi|recibimos|llego|llegado|llegaron|llega|mandaron|mandado|enviaron|enviado|envian|entregaron|entregado|mandan|trajeron|vino|vinieron|venia|habia|contenia|contiene|encontre|dieron|recibida|entregada

= ordered
cobraron|facturaron|cobrado|tenian que|tenia que|en mi pedido
pedi|pedido|pedida|compre|comprado|comprada|compramos|pague|elegi|elegido|queria|quise|encargue|encargado|solicite|seleccione|en la factura|pedidos|solicitado|escogi

= color
negro|negra|negros|blanco|blanca|rojo|roja|azul|azules|marino|verde|amarillo|amarilla|rosa|morado|morada|violeta|gris|marron|cafe|naranja|plateado|plata|dorado|dorada|beige|crema|turquesa|burdeos|caqui|antracita|transparente|celeste

= size
(un|el) #
# voltios|#v|edicion *|edicion de #|la de # v
xs|s|m|l|xl|xxl|talla *|# ml|*ml|# l|# cl|la de #|# gb|*gb|# tb|*tb|# cm|*cm|# mm|# kg|# g|# w|individuales|individual|matrimonio|*mah|#x#

= attribute
{color}|{size}|hombre|mujer|nino|nina|izquierdo|izquierda|derecho|derecha|ingles|inglesa|europeo|europea|espanol|americano|iphone #|funda #|pro|usb c|modelo *|version *|usb*|x#*

= part
soporte de pared|soportes de balda|clavijas de madera|bolsa de pernos
pieza|piezas|tornillo|tornillos|tornilleria|perno|pernos|tuerca|tuercas|cable|cables|cargador|cargadores|adaptador|adaptadores|enchufe|transformador|fuente|tapa|tapas|tapon|tapones|manual|manuales|instrucciones|libro de instrucciones|mando|control remoto|mandos|pila|pilas|bateria|baterias|soporte|soportes|gancho|ganchos|asa|asas|tirador|tiradores|boton|botones|pata|patas|pie|pies|rueda|ruedas|correa|correas|filtro|filtros|boquilla|boquillas|accesorio|accesorios|manguera|llave|llaves|herramienta|herramientas|estante|estantes|balda|baldas|base|estuche|funda|bolsa|bolsita|receptor|dongle|bandeja|cepillo|cepillos|cuchilla|cuchillas|bombilla|bombillas|arandela|arandelas|taco|tacos|clavija|clavijas|bisagra|bisagras|lapiz|punta|manguito|clip|clips|abrazadera|abrazaderas|pinza|bomba|aguja|pajita|anilla|junta|juntas|pedal|pedales|varilla|varillas|barra|barras|panel|paneles|riel|rieles|guia|iman|imanes|pegatina|pasador|muelle|muelles|resorte|lente|tarjeta|cadena|conector|conectores|separador|helice|helices|cajon|cajones|destornillador|herraje|herrajes|piqueta|piquetas|portafiltros|cesta|rejilla|batidor|embudo|plantilla|cordones|cinturon|hebilla|cojin|bandolera|alargador|ventosa|figura|figuras|ficha|fichas|carta|cartas|red|cuerda|valvula|gomitas|gomas|cantimplora|candado|reposabrazos|respaldo|puerta|puertas|cristal|repuesto|repuestos|componente|componentes|portabrocas|broca|brocas|refaccion|refacciones|tela|poste

= product
telefono|movil|celular|camara|ordenador|portatil|laptop|tablet|reloj|lampara|auriculares|audifonos|altavoz|hervidor|tostadora|batidora|licuadora|aspiradora|taladro|impresora|teclado|raton|monitor|tele|televisor|consola|juego|libro|libros|vestido|camisa|camiseta|camisetas|zapatos|zapato|chaqueta|abrigo|pantalon|vaqueros|jersey|gorro|mochila|maleta|cartera|collar|pulsera|anillo|pendientes|perfume|crema|champu|vitaminas|silla|sillas|mesa|escritorio|espejo|alfombra|jarron|taza|tazas|plato|platos|cuenco|cuchillo|sarten|olla|botella|botellas|bici|patinete|muneca|puzle|juguete|dron|ventilador|estufa|plancha|secador|afeitadora|bascula|termometro|router|manta|edredon|cortinas|toalla|toallas|paraguas|gafas|guitarra|disco duro|cafetera|vino|vela|velas|joya|producto|articulo|dispositivo|aparato|fundas|rollo|rollos|bote|botes|frasco|sabanas|almohada|cojines

= work_verb
funciona|funcionan|funcionaba|va|van|calienta|calientan|carga|cargan|enciende|encienden|se enciende|prende|prenden|arranca|arrancan|gira|giran|responde|responden|cierra|cierran|sujeta|aspira|imprime|enfria|se apaga|apaga|infla|detecta|corta|tritura|suena|vibra|lee|mide|pesa|muele|abre|abren|echa|hierve|se oye|se ve|sirve|sirven|aguanta|dura|encaja|recarga|reacciona|emite

= now_time
(primera|primer) *
(desde el|desde) (fin de semana|lunes|domingo|sabado)
(usado|use|he usado) .2 (dos|tres|una|#|pocas) (veces|vez)
a la (semana|primera)
cada vez que .2
(despues de|tras|a los|a las|en|al cabo de|a|lleva|dentro de) .2 {num} .2 ({unit_time}|usos|lavados|veces)
(despues de|tras|a los) .2 (solo|apenas|pocos|pocas|unos|unas|una|un|menos de) .3 ({unit_time}|uso|usos|lavado|lavados)
(primer|primera|segundo|segunda|tercer|tercera) .1 (uso|lavado|viaje|vez|puesta|lluvia|dia|salida|golpe)
desde (ayer|hoy|esta manana|el domingo|el lunes|hace {num} {unit_time}|hace .2)
(usado|usada|use|puesto|puse|lavado|lave|estrenado|he puesto|habre puesto) .3 (una vez|dos veces|tres veces|# veces|cuatro veces|un par|pocas veces|apenas|solo)
(tenia|tiene|tengo|compre|comprado) .3 {num} {unit_time}
(ni|ni siquiera|menos de|apenas|solo) .2 {num} .1 {unit_time}
(cada (vez|noche|dia|manana)|todo el rato|constantemente|continuamente|de repente|de golpe|solo|sola|al principio|durante el uso|en plena|en pleno|todas las noches|todos los dias|mientras .3|en mitad)
(ya no|dejo de|no .4 mas)

= broken_word
roto|rota|rotos|rotas|rotura|partido|partida|quebrado|quebrada|rajado|rajada|raja|grieta|grietas|agrietado|agrietada|desportillado|desportillada|danado|danada|danados|danadas|dano|danos|abollado|abollada|abolladura|abolladuras|golpe|golpes|golpeado|golpeada|rayado|rayada|rayados|rayon|rayones|aranazo|aranazos|aranado|anicos|trizas|pedazos|hecho pedazos|aplastado|aplastada|doblado|doblada|torcido|torcida|desgarrado|desgarrada|roto|agujereado|agujereada|agujero|reventado|reventada|destrozado|destrozada|destruido|derramado|derramada|derramo|estropeado|estropeada|estropeados|mojado|mojada|deformado|deformada|hundido|hundida|averiado

= arrive_word
llego|llegado|llegar|llegaron|llegada|llegue|recibi|recibido|recibida|recibir|recibirlo|recibimos|entrega|entregado|entregada|entregaron|abrir|abierto|abri|abro|apertura|caja|carton|paquete|embalaje|embalado|transporte|transportista|repartidor|cartero|envio|desembalar|desembalado|desembalada|recien sacada|recien sacado|recien abierto|sacado|sacada|vino|vinieron|mensajero|correos|viene|venia|trae|traia|unboxing

= child_word
nino|nina|ninos|ninas|bebe|bebes|hijo|hija|hijos|hijas|nieto|nieta|nietos|sobrino|sobrina|chico|chica|pequeno|pequena|gemelos|chiquito|chiquita

= body
mano|manos|dedo|dedos|brazo|brazos|pierna|cara|ojo|ojos|piel|pie|pulgar|boca|cabeza|pelo|muneca|labio|lengua|rodilla|espalda|cuello|palma|cadera|hombro|nariz|garganta

= claim_word
de la a a la z|a a la z|a z|a to z|atoz|a2z|de la a|a la z

= cancel
cancelar|cancela|cancelo|cancele|cancelen|cancelenlo|cancelado|cancelada|cancelacion|cancelarme|anular|anulen|anulenlo|anule|anulacion|canselen|canselar|cancel*|anul*

= address_word
direccion|direcciones|domicilio|codigo postal|cp|numero de la calle|calle|nombre de mi calle|piso|escalera|portal|ciudad|domicilio de entrega

= send_back
devolver|devolverlo|devolverla|devolverlas|devolverles|devolvemos|devuelvo|devolucion|devoluciones|regresar|retornar|aceptan de vuelta|reembolso|devuelven|quedarmelo|cambiarlo|enviarlo de vuelta|de vuelta

= weekday
lunes|martes|miercoles|jueves|viernes|sabado|domingo|ayer|manana|hoy|anteayer

= place_home
oficina|trabajo|vecino|vecina|padres|madre|hermana|hermano|hijo|hija|amigo|amiga|punto de recogida|taquilla|porteria|portero|hotel|tienda|casa

= unsure
no se (que|cual|si|bien)|no lo se|ni idea|quiza*|tal vez|a lo mejor|aconsejan|aconseja|aconsejais|recomiendan|recomienda|pensarlo|hablarlo|consultarlo|no estoy segur*|no he decidido

= denied
no|no me vale|no me va|ni hablar

> mask
3 (no|ningun|ninguna|sin|nunca) .1 (roto|danado|defecto|defectos|danos|dano|rayones|problema|problemas)
3 (si|en caso de|por si) .6 (roto|danado|defectuoso|me vale|me gusta|llega|queda|averia)
3 (funciona|llego|va|llegado) .1 (muy bien|perfectamente|perfecto|bien|genial|estupendamente)
3 (no|nunca|nadie|ninguna|sin) .2 (respuesta|respondido|responden|contestan|contesta|contestado|respondieron)
3 (perdido|perdi) .2 (paciencia|confianza|tiempo|ticket|factura)
3 (condiciones|politica|etiqueta|gastos) de (la)? devolucion
3 numero de pedido
3 demasiado tarde
3 (pilas|cargador) .2 (incluidas o|incluido o)
3 por favor
3 (estoy|esta|estamos) (atascado|atascada|bloqueado) con
3 con (mucho)? gusto
3 obligado .3
3 sin (preguntar|exito|abrir|usar|responder|estrenar)
3 falta de .2 respuesta
3 hace falta .3

> mask_sentence
3 (normalmente|por lo general|habitualmente|en general|suele|de media) .10
3 ^ (es|se puede|puede|sirve|hay|tiene|hacen|envian|son|viene|lleva|lo hay) .6 (compatible|incluido|disponible|impermeable|lavavajillas|lavable|piel de verdad|oxida|en verde|exterior|para un)
3 (pensando en|interesado|interesada|antes de (comprar|pedir)|si (pido|compro)|gustaria pedir)
3 (puedo|pueden|podrian) .4 (factura|comprobante|ticket)
3 (vuelve|vuelven) .2 a haber
3 o (se oxida|hay que comprar*)
3 ^ cuanto (pesa|cuesta|mide)
3 que diferencia hay

> broke
3 (grieta|hecho pedazos|hechas anicos|hecha pedazos|fisura)
3 (partido|partida|rajado|rajada|raja|grieta|grietas|agrietado|desportillado|desportillada|danado|danada|danados|danadas|danos|abollado|abollada|abolladura|abolladuras|rayado|rayada|rayados|rayon|rayones|aranazo|aranazos|anicos|trizas|aplastado|aplastada|desgarrado|desgarrada|reventado|reventada|destrozado|destrozada|destruido|hundido|agujereado|agujereada|golpeado)
2 (roto|rota|rotos|rotas|rotura|quebrado|quebrada|doblado|doblada|torcido|torcida|agujero|derramado|derramada|derramo|estropeado|estropeada|mojado|deformado|averiado|rompio|rompieron)

> arrival
3 {arrive_word}

> in_use
3 {now_time}

> long_owned
3 ({num}|algunos|varios|medio|un par de) .1 (meses|mes|anos|ano|veranos|inviernos)
3 (ano|verano|invierno|navidad|primavera) .1 (pasado|pasada)
3 (un ano|ano y medio)
3 (en|de|desde) .2 20*
3 (compre|comprado|pedido|compra|pedi) .3 (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)
3 (primer|segundo|tercer|cuarto|quinto) ano

> own_mistake
3 (culpa|error|fallo) .1 (mia|mio|nuestra|nuestro)
3 (mi|nuestra|nuestro) .1 (culpa|error)
3 (por|sin) (error|equivocacion|querer|accidente|despiste) .4
3 (pedi|compre|cogi|seleccione|elegi|pedido|clique) .6 (por error|por equivocacion|dos veces|doble|de mas|sin querer)
3 me .1 (equivoque|confundi) .4 (talla|modelo|articulo|color|pedir|yo|cantidad|producto|de)
3 (seleccione|elegi|pedi|marque) .3 (equivocado|equivocada|incorrecto|que no era)
3 pedido dos veces

> send_back
3 {send_back}
2 (se puede|posible)

> picture
3 (foto|fotos|imagen|imagenes|descripcion|anuncio|web|pantalla|pagina)

> envelope
3 sobre

= absent
falta|faltan|faltaba|faltaban

> ordered
3 {ordered}

> got
3 {got}

> topic.claim
3 {claim_word} .4 (abierta|abierto|iniciada|iniciado|puesta|hecha|hice|presentada|rechazada|porque|en curso|ya|que hice|claim|activada)
3 (abierto|abierta|abri|abrio|presente|presentado|presentada|puesto|puesta|iniciado|inicie|activar|active|reclamacion|reclamo|caso|solicitud|solicitar|tramitado|retirar|use|usado|solicite|disputa|garantia|pase) .9 {claim_word}
3 (reclamacion|reclamo|disputa|caso|solicitud) .6 (abierto|abierta|hecha|hice|puesta|presentada)? .3 (en amazon|con amazon|ante amazon|a amazon|a traves de amazon)
3 amazon .8 (abrio|abierto|aconsejo|revisa*|estudia*) .5 (reclamacion|caso|garantia|reclamo|solicitud)
2 {claim_word}

> topic.chargeback
3 (transaccion|pago|cargo) .4 (no autorizad*|fraudulent*|fraude)
3 banco .3 (devuelve|reembolsa|abona)
3 (anule|anular|anulen|cancelar) .2 (cargo|pago|transaccion)
3 (disputado|disputar|disputa|impugne|impugnado|impugnada|impugnar|reclame|reclamado|desconocido|desconoci|devuelto|devolver|revertido|revirtio|anulo|anulado|retrocesion|contracargo|devolucion|bloqueado) .7 (cargo|pago|operacion|transaccion|recibo|banco|tarjeta|visa|mastercard|paypal|amex)
3 (cargo|pago|operacion|transaccion|recibo) .5 (disputado|impugnado|impugnada|desconocido|devuelto|revertido|anulado|fraude|reclamado)
3 (contracargo*|chargeback|charge back|retrocesion)
3 (banco|bancaria|santander|bbva|caixabank|sabadell|bankinter|ing|tarjeta de credito|visa|mastercard|paypal|amex|american express|gestora|gestor) .8 (disputa|disputado|reclamacion|retrocesion|recuperar|recupera|revirtio|devolucion del cargo|anulo|contracargo|chargeback|fraude|abono el importe|desconoci)
3 no reconozco .3 (cargo|pago|compra)

> topic.damaged
3 (empapado|empapada|chorreando) .6
3 (grieta|fisura|raja) .6 (caja|sac*|llegar|medio)
3 sobrevivi* .3 (viaje|transporte)
3 hecho pedazos
3 {broken_word} .5 (al llegar|a la llegada|al recibirlo|al recibirla|al recibir|en el transporte|durante el transporte|en la entrega|por el transportista|por el repartidor|al abrir|recien|en el paquete|en la caja|de fabrica|cuando .2 (llego|abri|recibi))
3 (llego|llegado|llegaron|recibi|recibido|recibida|entregaron|entregado|vino|vinieron|viene|venia|trae|traia|mandaron|llega) .7 {broken_word}
3 (abrir|abri|abierto|abro|desembalar|apertura|sacar) .12 {broken_word}
3 (paquete|caja|carton|embalaje|envoltorio) .5 (aplastado|aplastada|reventado|roto|rota|rajado|abollada|abollado|abierto y pegado|mojado|destrozado|golpeado|golpeada)
3 hecho .1 (anicos|trizas|pedazos|polvo)
3 (derramo|derramado|vertido|salido|reventado|goteo) .5 (en el|dentro|por todo|paquete|caja)
3 (danado|danada|roto|rota|estropeado) .3 (en|durante|por) .2 (transporte|envio|transportista|entrega)
3 (producto|articulo|mercancia|paquete) .2 (danado|danada|roto|rota|estropeado)
3 (mal embalado|embalaje de risa|mal empaquetado|mala proteccion)
3 (se les|habra|habran|seguro) .3 (caido|sido en|golpeado|tirado)
3 llego .2 (quebrado|roto)

> not.wrong_item
3 {count} .2 (en vez de|en lugar de|y no|de) .1 {num}

> topic.wrong_item
3 me ha llegado .6 cuando .2 (habia|he) .1 {ordered}
3 (confundido|cambiado|cruzado) .2 (dos clientes|clientes|pedidos|paquetes)
3 nombre .4 no es el mio
3 no .1 es .2 (modelo|articulo|producto|version|color|talla) que .1 (yo)? .1 {ordered}
3 (en mi pedido|en el pedido) .2 (pone|dice|figura)
3 (viene|hay) .1 (un|una|el) # .6 {ordered}
3 (equivocado|equivocada|equivocados|incorrecto|incorrecta|erroneo|erronea|distinto|distinta|diferente) .3 (recibido|llego|mandaron|enviaron|entregaron|enviado|recibi|llegado)
3 (articulo|producto|talla|color|modelo|paquete|libro|version|mercancia|referencia|objeto|funda|cable|marca|zapatos|pieza|numero|pedido) .1 (equivocado|equivocada|equivocados|incorrecto|incorrecta|erroneo|erronea|distinto|que no es) !.2 (culpa)
3 {got} .5 (equivocado|equivocada|otro producto|otra cosa|totalmente distinto|distinto|incorrecto|erroneo|otro articulo) !.2 (direccion)
3 (se han|os habeis|han|se) .2 (equivocado|confundido|equivocaron|confundieron|cruzado) !.2 (direccion)
3 (totalmente|completamente|otro) .1 (distinto|diferente|producto|articulo)
3 (nada que ver) .3 (factura|pedi|pedido)
3 {ordered} .9 ({but}|y|,)? .3 (me|nos|he|es|yo)? .3 {got} .3 {attribute}
3 {ordered} .9 ({but}|y)? .3 (me)? .1 {got} .2 (un|una|uno|otro|otra|el|la de|unos) !.3 (mail|correo|mensaje|roto|rota|notificacion|respuesta)
3 {attribute} .3 {ordered} .5 {attribute} .3 {got}
3 (pedi|pedido|elegi|compre) .2 {attribute} .4 ({but}|y)? .2 (me)? {got} .3 {attribute}
3 {got} .6 {attribute} .5 ({but}|y)? .3 (yo|habia|he)? .2 {ordered} .4 {attribute}?
3 {attribute} .2 {got} .4 {ordered}
3 {attribute} .3 (en vez de|en lugar de|y no|no) .3 {attribute}
3 (en vez|en lugar) .1 (de|del) .6 {got}?
3 {got} .9 (en vez|en lugar)
3 no .1 es .3 (lo que|el que|la que|el producto que|el articulo que) .3 {ordered}
3 no .1 (lo|el|la) .1 que .2 {ordered}
3 (nunca|no|jamas) .2 (pedi|compre|encargue) .2 (un|una|eso|esto|este|$)
3 (paquete|pedido|producto|articulo) .2 (de otro|de otra|de otra persona|de alguien) (cliente|persona)?
3 (cruzado|intercambiado|cambiado|mezclado|confusion) .3 (pedidos|paquetes|articulos|pedido|etiquetas)
3 (referencia|modelo|codigo) .3 (otra|otro|distinta|distinto|no coincide|equivocad*)
3 (en la factura|en el albaran|segun la factura) .8 (en el paquete|en la caja|pero)
3 (manden|envien|mandenme|enviar) .2 (el bueno|el correcto|la correcta|el que pedi)
3 en la caja .1 (habia|venia|hay) .4 !.3 (nada|solo|dos|#)
3 otra marca
2 (en vez de|en lugar de)

> not.missing_item
3 {count} .3 {part}
3 hace .3 {unit_time}
3 solo una parte
3 una (pagina|vez) si
3 {unit_time}

> topic.missing_item
3 (tenian que|tenia que|debian|debia) .4 {count} .8 (solo|una|uno|hay)
3 (ni rastro|nada) .2 {product}
3 solo (papel|carton|plastico de burbujas)
3 (solo) .3 un (guante|calcetin|pendiente)
3 solo hay (uno|una)
3 (caja|paquete|sobre|carton|bolsa) .4 (vacia|vacio)
3 (vacia|vacio) .2 (caja|paquete|sobre)
3 (dentro|en su interior|en el sobre|en la caja|en el paquete) .2 no (habia|hay|venia) .1 nada
3 no habia nada
3 (solo|solamente|unicamente) .3 {count} .5 (recibido|recibi|llego|llegado|en vez|de|en|zapato)? !.2 ({unit_time}|estrella*|vez|veces)
3 (recibi|recibido|llego|llegaron|habia|vino|vinieron|contiene|entregaron|he recibido) .3 (solo|solamente|unicamente)? .2 {count} !.2 ({unit_time}|estrella*|vez|veces|{attribute})
3 (pedi|pedido|pedidos|pague|compre|factura|pagados) .4 {count} .9 ({but}|y)? .4 (recibi|recibido|solo|habia|llego|llegaron|vino|hay|en la caja) .4 {count} !.2 ({unit_time})
3 {count} .3 (pedidos|pedidas|pedi|pagados) .5 {count} .3 (recibido|recibida|recibi|llego)
3 pague {count} .2 recibi {count}
3 de .2 {count} .5 (que|pedi|botellas|fundas)? .5 (he|han|solo|llegaron|llegado|recibido) .4 {count}
3 {count} .1 de .1 {count} .4 (falta*|no|recib*|llega*)
3 (falta|faltan|faltaba|me falta|me faltan) .2 (el|la|un|una|los|las|{count})? .2 {product} !.3 {part}
3 (falta|faltan) .1 {count} .1 de .1 {count}
3 {product} .4 (falta|faltan|no esta|no viene|no venia|no ha llegado|no estaba)
3 (segunda|segundo|otra|otro|resto|mitad|tercera|tercero|ultima|ultimo) .5 (falta|faltan|no esta|no viene|no estaba|no ha llegado|no venia)
3 (donde esta|donde estan|y) .1 (la otra|el otro|el resto|los otros|la segunda|el segundo) .2
3 {product} .1 en si .4
3 (solo|puro|unicamente) .2 (el embalaje|embalaje|la caja|el estuche|estuche|los accesorios|el carton|el envoltorio)
3 sin (el)? .1 (producto|contenido)
3 y .1 (el|la) {product} $
3 (cantidad|numero de unidades) .4 (equivocada|incorrecta|erronea|menor|no coincide|mal)
3 (pedido|entrega|envio|paquete) .3 (incompleto|incompleta|no esta completo|parcial)
3 (olvido|olvidaron|olvidado) .2 (la mitad|un|una|uno|de meter|{count})
3 mitad .3 pedido
3 (un|1) solo zapato
3 nada de {product}
3 (me|nos) (falta|faltan) {count} !.2 (tuerca*|tornillo*|pieza*|pata*)
3 {count} .2 (sillas|unidades|articulos|{product}) .4 no .2 (llegado|entregado|venido|recibido)
2 (incompleto|incompleta)

> topic.missing_parts
3 (ni) .2 {part} .1 ni
3 {part} .3 no (aparece|aparecen|se encuentra)
3 {part} .5 no (estaba|estaban|esta|estan|venian|venia) .2 (en|dentro)
3 sin (la|el|los|las|su) .1 {part}
3 (figura|contenido|lista) .6 {but}? .4 (no lo tengo|falta|no esta)
3 {part} .3 (falta|faltan|faltaba|faltaban|ausente|no (incluido|incluida|viene|vienen|venia|venian|esta|estan|estaba|estaban|trae)|olvidado) !.2 (llegad*)
3 (falta|faltan|faltaba|faltaban|sin|olvidaron|olvidado) .5 {part} !.3 (funciona|parar)
3 (no hay|no habia|no viene|no vienen|no venia|no trae|no traia|no trajo|no incluye|ni|ningun|ninguna) .3 {part}
3 (llego|llegado|entregado|vino|vendido|recibi|viene) .2 sin .4 {part}
3 {part} .3 no .1 (viene|vienen|venia|esta|estaba|se incluye|incluido|incluida)
3 no (encuentro|aparece|encontramos) .3 {part}
3 (donde esta|donde estan) .3 {part}
3 (kit|set|juego|producto|mueble|articulo) .2 (esta|estaba|viene)? (incompleto|incompleta|no completo)
3 (piezas|pieza|accesorios|partes) .2 (que faltan|faltantes|faltante|faltan|de menos)
3 (manden|envien|mandar|enviar|hicieran llegar|mandan) .5 {part} .2 (que falta|falta*)
3 no esta .2 (la|el) .1 {part}
1 (falta|faltan|faltaba|ausente)

> not.missing_parts
3 faltan? # cm
3 (falta|faltan) .1 # cm

> not.quality
3 (seguimiento|rastreo|envio|paquete|tracking|numero) .4 (mueve|funciona|va|existe|parado)
3 (anuncio|vestido|talla|zapatos|estilo|como) .1 va

> topic.quality
3 (saltar|salta) .2 (diferencial|luz|plomos|automatico)
3 (se mueve|mueve|se abre|gira|desplaza) .1 (solo|sola)
3 (se atasca|atasca|atascan|se deshace|deshace|se desmorona|no se puede usar|no responde|inutilizable|se dobla|varillas torcidas|dio la vuelta|se afloja|se deshilacha|no aguanta|suelta pelusa|se traba)
3 no .2 {work_verb} .3 (mas|bien|correctamente|nada|nunca|ya)?
3 (ya no|no) .1 {work_verb}
3 (dejo de|ha dejado de|dejado de|murio|muerto|muerta|se murio|averiado|averiada|averia|estropeo|estropeado solo|fundido|fundida|fuera de servicio|fallo|falla|fallan|ha muerto|casco|se fue|descompuso|descompuesto)
3 (defectuoso|defectuosa|defectuosos|defecto|defectos|mal estado|malfuncionamiento|inservible|mal hecho|porqueria|chafa|chapuza|tarado|tara|de fabrica|mal fabricado)
3 (pierde|gotea|oxida|oxidado|oxidada|oxido|oxidaron|chirria|rechina|vibra|cruje|parpadea|se sobrecalienta|sobrecalienta|zumba|pita|despega|despegando|despegado|se suelta|suelta|se pela|pela|pelando|descascara|deshilacha|desinfla|desinflado|desinfla|se bloquea|bloquea|bloqueado|atasca|atascado|atascada|se apaga|reinicia|cuelga|baila|inestable|cojea|tambalea|desgasta|se vacia|vacia|se rompe|descose|descosio|descosido|descosida|moho|destine|destino|encogio|encogido|pelotillas|dobla|salta|fragil|falso contacto|pixeles|atrasa|adelanta|deforma|agrieta|desmorona|fuga|fugas|se cae|se cayo|cayo|se traba|traba|no cierra bien|se afloja|afloja|se calienta mucho)
3 (roto|rota|rompio|rompieron|desgarro|rajo|partio|doblo|agujero|cayo|solto|reviento|reviento|exploto|quebro) .8 {now_time}
3 {now_time} .12 (roto|rota|rompio|rompieron|desgarro|rajo|partio|doblo|agujero|cayo|solto|murio|averio|fallo|agujeros|quebro)
3 (bateria|pila|autonomia) .6 (dura|descarga|muerta|debil|aguanta|no|minutos|agota|horas)
3 (mala|pesima|baja|infima|horrible|poca) .1 (calidad|hechura|fabricacion|acabado)
3 calidad .3 (mala|pesima|baja|infima|horrible|penosa|lamentable|fatal|deja)
3 (ruido|ruidos|olor|olores) .3 (raro|rarisimo|raros|fuerte|insoportable|extrano|de|metalico|desagradable|quimico)
3 (cremallera|costura|costuras|boton|asa|motor|interruptor|pantalla|display|tacon|suela|correa|tapa|cierre|bomba|rueda|sensor|junta|revestimiento|antiadherente|pintura|forro|altavoz|mango|tecla|teclas|led|muelle|encendido|cerradura|bisagra) .5 (roto|rota|rompio|bloqueado|bloqueada|atascado|atascada|muerto|negro|negra|despega|despegando|despegado|desgarrado|defectuoso|se fue|no cierra|no responde|se suelta|suelto|suelta|caido|cayo|salto|se queda|parpadea|se ha|pela|no va|se partio)
3 (un|el) .1 (lado|auricular|oido) (derecho|izquierdo)? .4 (no|nada)
3 (marca|indica|mide|pesa|muestra) .3 (siempre|cada vez|valores|un error|distinto|mal|cualquier cosa)
3 cada vez .3 (distinto|diferente|peso)
3 (pantalla) .4 (negra|azul|congelada|lineas|rayas)
2 (no va|no sirve)

> ask_how
3 (que significa|que quiere decir|en que sentido|que hago mal|paso a paso|explicar como|me podria explicar|guiar|tutorial|algun truco|hay truco|por dentro o|como se|como lo|como puedo)

> not.cannot_operate
3 no se puede usar
3 (bateria|pila|filtro) .2 se puede cambiar

> topic.cannot_operate
3 (se puede|como|es posible) .3 (poner|cambiar|salir|salgo|desactivar|quitar|pasar) .4 (celsius|modo|menu|idioma|pantalla|hora|demo|ajustes)
3 (hacemos|hago) .2 mal
3 (llevamos|llevo) .2 (una hora|horas|toda la tarde) .6
3 (modo|menu|pantalla) .6 (demo|celsius|idioma|todo)
3 no consigo .1 (acoplar|enganchar|atornillar|fijar|meter|montar|conectar|poner|encajar)
3 no encaja nada
3 como (salgo|se hace)
3 (explique|expliquen|explicar|expliquenme) .6 como
3 (intentando|intento|tratando de) (enganchar|montar|instalar|fijar|conectar|encajar)
3 como .4 (conecto|conectar|conectarlo|instalo|instalar|monto|montar|se monta|monta|uso|usar|se usa|regulo|ajustar|enciendo|encender|encenderlo|prender|apagar|apago|cambio|cambiar|se cambia|desactivar|activar|programar|resetea|resetear|reiniciar|limpiar|abrir|cerrar|emparejar|cargar|armar|armo|fijar|poner|sustituir|arrancar|guardar|funciona|funcione|plegar|doblar|configurar|quitar|se quita|poner en hora) !.5 (devolucion|factura|direccion|pedido|reembolso|resena|garantia|comentario)
3 (no)? .2 (consigo|conseguimos|logro|logramos|puedo|podemos|se|sabemos|atascado|atascada|cuesta|dificultad|dificultades|intento|intentando|trato de|tratando|imposible|no se) .4 (a|de|como|con)? .3 (conectar|conectarlo|instalar|montar|montarlo|usar|usarlo|ajustar|encender|encenderlo|prender|apagar|cambiar|activar|desactivar|programar|resetear|abrir|cerrar|emparejar|armar|fijar|poner|arrancar|configurar|hacerlo funcionar|plegar|montaje|enlazar|encontrar el boton|barras|como)
3 ^ no podemos
3 (manual|instrucciones|librito|guia|esquema|dibujo|folleto) .7 (incomprensible|incomprensibles|no se entiende|no se entienden|poco claras|poco claro|solo en|en chino|en aleman|en ingles|entiendo|explica|no dice|ayuda|inutil|ilegible)
3 no .2 (entiendo|entendemos|comprendo|se entiende) .5 (manual|esquema|como|instrucciones|paso|funcionamiento|dibujo|ajustes|menu|nada|librito)
3 paso # .5
3 (app|aplicacion|bluetooth|wifi|wi fi|telefono|iphone|alexa|router|ordenador) .6 no .3 (conecta|encuentra|aparece|reconoce|detecta|empareja|ve)
3 no .2 (se)? .1 (conecta|empareja|aparece|sincroniza|enlaza) .4 (bluetooth|wifi|telefono|alexa|app|iphone|al|con|tele|ordenador)
3 (que significa|que quiere decir|en que sentido|que hago mal|hago mal|paso a paso|me podria explicar|pueden explicarme|guiar con|tutorial|algun truco|hay algun truco|hay un video|un video para|por dentro o|ni idea de como|donde esta el codigo)
3 (poner|ajustar|cambiar) .3 (temporizador|hora|idioma|modo|reloj)
3 no dice .8
2 (instrucciones|montaje|instalacion|configuracion|bluetooth|wifi|app|manual)

> topic.dissatisfied
3 (descripcion|anuncio|ficha) .3 (hablaba|decia|dice|prometia|ponia|indicaba) .8
3 (parecen|parece) .2 (nada|poco) .6
3 (en persona|en realidad|en la realidad) .4
3 (mas|menos) (palido|oscuro|claro|apagado|cortas|cortos|largas|largos) .6
3 (aprietan|aprieta|ajustan) .2 (demasiado|mucho) .4
3 no .1 me .1 convence
3 (esperaba) .8 (decepcionada|decepcionado|decepcion)
3 parece .2 (barato|cutre|hecho con prisas|malo)
3 (color|tono|tonalidad|alfombra|matiz) .7 (nada que ver|distinto|distinta|no es|mas oscuro|mas oscura|mas claro|no corresponde|no coincide|no como|mas bien|feo|decepcionada|apagado|verdosa|verdoso|es mas)
3 (no|nada|distinto|distinta|diferente) .4 (corresponde|corresponden|coincide|coinciden|cumple|parece|como|ver) .7 (foto|fotos|imagen|imagenes|descripcion|anuncio|web|expectativas|mostraban|indicado|descrito|modelo|esperaba|pagina)
3 (distinto|distinta|diferente) .2 (a|de) .3 (foto|fotos|imagen|imagenes|descripcion|anuncio|web)
3 (mas|mucho mas|menos|bastante mas|muchisimo mas) .1 (pequeno|pequena|grande|fino|fina|corto|corta|largo|larga|oscuro|oscura|claro|clara|ligero|grueso|estrecho|ancho|resistente|bonito|gordita|morado) .2 (de|que|en) .6 (foto|fotos|pensaba|previsto|imaginaba|descripcion|creia|web|imagenes|esperaba|parecia|lo|las|la)
3 (demasiado|muy|bastante|tan|pequenisim*|diminut*) .1 (pequeno|pequena|pequenos|grande|estrecho|estrecha|ancho|ancha|corto|corta|largo|larga|fino|fina|grueso|oscuro|claro|pesado|basta|basto|brillante|rigido|transparente|apretado) !.1 (tiempo|espera)
3 (talla|tallan|queda|quedan) .3 (pequeno|pequenisim*|grande|estrecho|mal|como una)
3 no .2 (me|le|nos) .1 (queda|quedan|cabe|caben|entra|entran|vale|valen|ajusta) .3 !.2 (conectar)
3 (largo|estrecho|ancho) de (mas|hombros|cintura|cadera)
3 (talla|tallas|medidas|guia de tallas|dimensiones) .5 (no coinciden|no coincide|equivocada|mal|rara|no corresponden|no es|engana)
3 (decepcionado|decepcionada|decepcionados|decepcionante|decepcion|insatisfecho|insatisfecha|no estoy satisfecho|no estoy satisfecha|descontento|descontenta|decepcionad*) .3 (con|de|por) .3 (color|talla|material|tela|producto|articulo|aspecto|vestido|{product}|compra|calidad|look)
3 (esperaba|pensaba|imaginaba|creia) .4 (mejor|algo mejor|otra cosa|mas|de verdad|que fuera|que seria|algodon|resistente)
3 (parece|parecen|se ve|se siente|da sensacion) .2 (juguete|de juguete|plastico|barato|cutre|falso|viejo|feo|plastico malo|chafa)
3 (tela|material|piel|madera|plastico|algodon|metal|tejido|acabado) .5 (basta|fina|pica|no es de verdad|falsa|falso|sintetico|poliester|rigido|no es maciza|transparente|aspera|deja mucho|malo|barata)
3 (polipiel|piel falsa|imitacion|contrachapado|aglomerado|no es maciza|es chapa|simil piel|cuero falso)
3 (foto|fotos|imagenes|descripcion|anuncio) .3 (enganosa|enganosas|enganoso|falsa|falsas|retocadas|no corresponden|mienten|miente)
3 no .2 (me|nos|le) (gusta|gustan|gusto|convence)
3 (el estilo|el aspecto|el corte|el acabado) .4 (decepcionante|distinto|malo|horrible|no|deja)
3 (entra|pasa) .2 luz
3 en persona .4
3 (feisimo|feisima|feo|fea|diminuto|diminuta) .4
2 (decepcionado|decepcionada|decepcionados|decepcion|no estoy satisfecho|enganosas|cutre)
1 talla

> topic.unwanted
3 (pueden|podrian) recoger*
3 (devuelvo|devolverles|devolveros) .4
3 con una nos basta
3 decidido seguir con .2 (vieja|viejo|otra)
3 como .1 (les|os) .1 devuelvo
3 (cambie|cambiado) de (opinion|idea|parecer)
3 (pense mejor|pensado mejor|arrepiento|arrepentido|arrepentida|arrepenti)
3 (ya no|no) .3 (necesito|necesitamos|necesita|hace falta|quiero|queremos|quieren|quiere|voy a usar|dar uso)
3 no .3 (necesito|necesitamos|quiero) .2 mas
3 no .3 (voy|vamos|quiero|hemos decidido) .2 (quedarmelo|quedarnoslo|quedar|quedarnos|quedarme)
3 decidido no .1 quedar*
3 (quiero|quisiera|como|puedo|podemos|se puede|posible|procedimiento|deseo|me gustaria|queremos|podria|que tengo que hacer|preferiria) .8 (devolver|devolverlo|devolverla|devolverlas|devolverles|devolvemos|devolucion|desistir|regresar|retornar|enviarlo de vuelta|hago la devolucion) !.3 (hecha|recibi*)
3 (devolver|devolucion|devolverlo|regresar) .6 (por favor|posible|procedimiento|como|gracias|etiqueta|gratis|que va)
3 etiqueta de devolucion .4 (por favor|no)
3 (mandenme|envienme|manden) .4 etiqueta
3 (lo|la|los|las) (devuelvo|regreso)
3 aceptan .3 (vuelta|devolucion)
3 (encontre|vi|visto|encontrado) .4 (barato|menos|mejor precio|economico)
3 (mas barato) .4 (otro|otra|tienda|sitio)
3 (desistimiento|desistir|derecho de desistimiento|14 dias|catorce dias)
3 (ya) .1 (tiene|tengo|tenia|tenemos) .3 (ese|el mismo|uno|una|este|juego|libro)
3 (regalo) .8 (no lo quiere|no le gusta|ya tiene|no le gusto|no lo quiso)
3 (sin usar|sin abrir|sin estrenar|nuevo|precintado|precintada|embalaje original|con etiqueta|con las etiquetas|sin desembalar|esta nuevo) .10 (devolver|devolucion|devolverlo|reembols*|regresar)
3 (devolver|devolucion|devolverlo|reembols*) .12 (sin usar|sin abrir|sin estrenar|nuevo|precintado|precintada|embalaje original|sin desembalar)
3 (compra impulsiva|por impulso|me sobra|sobra|no es para mi)
2 (devolver|devolucion|devolverlo|regresar)

> handed_in
3 (deje|dejado|entregado|entregue|llevado|lleve|depositado|enviado|mande) .6 (correos|oficina de correos|mensajero|transportista|punto de recogida|ups|dhl|seur|mrw|gls)
3 (mensajero|repartidor|transportista) .3 (recogio|recogido|paso|vino|llevo)

> topic.returned_goods
3 tienen .2 mi devolucion
3 {product} (devuelto|devuelta)
3 (tras|despues de) .1 (devolver|haber devuelto)
3 entregue la devolucion
3 solo una parte .4
3 mande de vuelta
3 (devolvi|devolvimos|he devuelto|hemos devuelto|regrese|retorne|mande de vuelta|lo mande de vuelta|reenvie de vuelta|les devolvi|devuelto|envie de vuelta|envie de regreso) 
3 (mi|la|su|nuestra) devolucion .7 (llego|llegada|recibida|recibi*|esta|va|en camino|hecha|procesad*|ha vuelto|me ha|se entrego|entrego|les llego|y)
3 devolucion .1 (hecha|entregada|recibida|llegada|enviada)
3 (recibieron|recibiste|recibido|recogio|recibisteis) .2 (mi|la|nuestra) devolucion
3 (articulo|articulos|producto|mercancia) (devuelto|devueltos|devuelta)
3 {num} articulos devueltos
3 (reembolso|reembolsado|reembolsan|abono|dinero) .6 (devolucion|devuelto|devolvi)
3 (devolucion|devuelto|devolvi) .6 (reembolso|reembolsado|reembolsan|abono|dinero)
3 (descontaron|descontado|retuvieron|retenido|quedaron con|cobraron) .5 (gastos|euros|reembolso|devolucion)
3 uno solo reembolsado
3 (volvieron|volvio|vuelto|regresaron) .2 (a ustedes|a su almacen|con ustedes|a vosotros)
3 (justificante|comprobante|resguardo) .2 (de|del) .1 (envio|devolucion|entrega) .3 (devolucion|mi)?
3 para la devolucion
2 (devolvi|devuelto)

> topic.warranty
3 (garantia|garantizado|garantias|garantia legal) !.3 (de la a|a z|a la z)

> not.lost
3 {part} .3 no aparece
3 bolsa .4 no aparece

> topic.lost
3 {parcel_noun} .4 (desaparecido|no aparece por ningun lado)
3 busqueda .4 (cerrada|cerraron|sin resultado)
3 {parcel} .6 (perdido|perdida|perdio|extraviado|extraviada|extravio|extraviar|desaparecido|desaparecio|no aparece|no encuentran|se perdio)
3 (perdido|perdida|perdio|extraviado|extraviada|extravio|desaparecido) .5 {parcel_noun}
3 (correos|seur|mrw|gls|ups|dhl|fedex|transportista|repartidor|cartero|conductor|amazon logistics|nacex|correos express|paqueteria|estafeta) .7 (perdio|perdido|extraviado|extravio|extraviaron|desaparecido|desaparecio|no encuentra|ya no encuentra|no encuentran|no localiza)
3 (se ha|se habra|se|ha|han|considera|declarado|estado|pone|haya|habria|dan por|por) .3 (perdido|perdida|perdio|extraviado|extraviada|extraviar) !.2 (tiempo|paciencia|confianza)
3 (perdido|extraviado) .3 (por el camino|por correos|en el camino|en transito|en el transporte)
3 desaparecid* .2 entre
3 estado perdido
3 no aparece .4 perdido
2 (perdido|perdio|extraviado|desaparecido)

> not.delayed
3 (reembolso|reembolsado|dinero|abono) .6 (hicieron|prometieron|recibido|llego)

> topic.delayed
3 ni paquete
3 (que pasa|que ha pasado) .3 {parcel_noun}
3 {parcel_noun} .2 no .2 (se mueve|mueve|avanza|se ha movido)
3 (hasta ahora|de momento) no .2 {received}
3 no he recibido nada
3 cuando .2 (me lo|me la|lo|la)? .1 (entregan|entregaran|entregais)
3 (va a|ira a) llegar .2 {parcel_noun}
3 {parcel} .7 no .3 {arrived}
3 no .2 (he|ha|hemos|han)? .1 (llegado|llega|llego|recibido|recibimos) .4 !.2 (reembolso|correcto|respuesta|abono)
3 (no he|no hemos|sin|nunca|no) .2 (recibido|recibir|recibi) .3 {parcel_noun}?
3 (sigo|seguimos|aun|todavia) .2 (sin|no|esperando) .3
3 (aun|todavia|nunca) .2 (nada|no|sin) .3 {arrived}?
3 no ha llegado
3 (donde) .2 (esta|se encuentra|anda|quedo) .3 ({parcel_noun}|mi)
3 como va mi .3
3 (cuando) .3 (llega|llegara|recibo|recibire|entregan|envian|sera|llegan|lo recibo|tendre|me llega) .3 !.3 (reembolso|disponible|abono|dinero)
3 (espero|esperando|esperamos|espera) .5 ({parcel_noun}|desde|aun|{num}|{unit_time}|mesa) !.3 (reembolso|respuesta|dinero)
3 (seguimiento|rastreo|tracking|estado|numero de guia) .8 (mueve|no|parado|desconocido|inexistente|ningun|desde|igual|sigue|etiqueta|no valido|actualiza|existe)
3 (no|sin|cual|tener|necesito|mandar|dar) .4 (numero de seguimiento|numero de rastreo|codigo de seguimiento|tracking|numero de guia|localizador)
3 (retraso|retrasado|retrasada|con retraso|tarde|demora|demorado|tarda mucho|esta tardando)
3 (debia|deberia|debio|tenia que|prevista|previsto|prometido|prometida|estimada|estimado|se supone) .7 (llegar|estar aqui|entrega|entregado|{weekday}|para|el|del|estar|haber llegado)
3 (fecha|entrega) .5 (pasada|paso|cambia|cambiado|retrasada|prevista|estimada|aplazada|vencida)
3 (pone|dice|figura|consta|indica|estado|seguimiento|amazon|repartidor|cartero|segun|supuestamente|aparece) .6 (entregado|entregada|dejado|dejo|lo dejo) .4 {but}? .12 (nada|no|nunca|nadie|vecinos|ningun|todo el dia|tampoco)
3 entregado en mano .6
3 (entregado|entregada|dejo) .5 {but} .8 (nada|no|nunca|nadie|ningun)
3 (nada|no|nunca|nadie) .8 {but} .6 (entregado|entregada)
3 (vecinos|portero|buzon|en la puerta) .6 (nada|no|nadie|tampoco)
3 (noticias|novedades|info|informacion|actualizacion) .5 (entrega|paquete|pedido|envio)
3 (ninguna noticia|sin noticias|no se nada) .5 (envio|paquete|pedido|entrega|enviaron)?
3 (bloqueado|retenido|parado|detenido|atascado) .4 (aduana|aduanas|almacen|deposito|centro|transito|delegacion)
3 (no|aun no|todavia no) .2 (enviado|salido|entregado) .3 !.3 (cancel*|anul*|dejar)
3 (pedido|pedi|compre) .3 hace .4 ({unit_time}|mes|semanas) .5 (nada|aun|no|y)
3 siquiera ha salido
3 cuanto .3 (tarda|demora|tiempo) .3 (envio|llegar|entrega)
3 ni rastro
1 (donde|espero|esperando|seguimiento)

> not.cancellation
3 {cancel} .3 (cargo|pago|transaccion|operacion)
3 (viaje|vacaciones|fiesta|boda|evento|vuelo|concierto) .4 {cancel}
3 {cancel} .2 (viaje|fiesta|boda|evento|vuelo|concierto)

> topic.cancellation
3 {cancel} !.3 (disputa|reclamacion|la a z|resena|claim)
3 no .1 (lo|la|los)? .1 (envien|envienlo|manden|mandenlo|enviar|envie|mande|enviéis) .4 !.2 (nada)
3 (paren|parar|detengan|detener|bloquear|frenar) .3 (envio|pedido|entrega)
3 dejar sin efecto
3 desist* .3 (este|mi|del) .1 pedido
3 ya no quiero .1 (este|el|mi) .1 pedido

> topic.address_change
3 nueva (casa|vivienda|residencia)
3 (destino|lugar de entrega) .4
3 {address_word} .4 falta
3 falta .4 (piso|portal|escalera|numero)
3 (redirigir|desviar|reenviar a otra)
3 equivoque de (calle|numero|ciudad|direccion)
3 (mande|mandado|enviado) .1 a casa de
3 {address_word} .8 (cambiar|cambiado|modificar|modifico|mal|incorrecto|incorrecta|erroneo|nueva|antigua|otra|corregir|corrijan|rectificar|rectifique|olvide|incompleta|no es correcto|ya no|no vale|equivocada|error|actualizar|actualicen|distinta|ex|mal escrito|el bueno|correcto)
3 (cambiar|cambien|cambiado|modificar|mal|incorrecta|error|equivoque|equivocada|nueva|antigua|otra|corregir|rectificar|rectifique|olvide|actualizar|actualicen|desviar|desvien|redirigir|distinta|ex|puse mal) .6 {address_word}
3 (mudado|mude|mudanza|mudamos|mudar|trasladado)
3 (entregar|entreguen|entregarlo|enviar|envien|envienlo|mandar|mandarlo|manden|dejar|dejen|dejenlo|desvienlo|desviar|ir) .6 (otra|nueva|a casa de|a mi|al|en mi|con el|en) .2 ({place_home}|direccion|calle)
3 (en mi oficina|con el vecino|a casa de mi) .5
3 (no vivo ahi|ya no vivo|ahora vivo|no voy a estar|no estare en casa)
3 punto de recogida
2 (nueva direccion|otra direccion)
1 direccion

> topic.negative_rating
3 (merecen|merece) .2 (buena) .1 (nota|valoracion)
3 (resena|valoracion) .5 (semana|pasada|modificar|camino|quitar)
3 modificar .2 (la|el) .1 (resena|comentario|valoracion)
3 una sola estrella
3 (mala|negativa|negativo|pesima|una|1|dos|2|cero|0|peor|neutra|neutro|sincera|honesta) .2 (resena|valoracion|opinion|calificacion|comentario|estrella|estrellas|nota|critica|puntuacion)
3 (resena|valoracion|opinion|calificacion|estrella|estrellas|nota|puntuacion|comentario) .6 (negativa|negativo|deje|dejado|puse|puesto|publicado|escribi|escribiendo|merece|ganado|queda|cambiar|editar|lean|leeran|dice|sincera|responden|neutra|mala|mantengo)
3 (mi|mis|nuestra) (resena|valoracion|opinion|calificacion|nota|puntuacion)
3 (califique|califiqué|valorado|valore|calificado|puntue) .2 (mal|negativamente)
3 (mal) (valorado|calificado|puntuado)
2 (resena|estrellas|valoracion|calificacion)
2 (nunca mas|peor vendedor|vendedor pesimo|no recomiendo)

> topic.reimbursement
3 amazon reembolso .3 cliente
3 unidad .4 (nunca volvio|desaparecidas)
3 (fba|fnsku|seller central|centro logistico|centro de distribucion|envio entrante|orden de retirada|nuestro sku|nuestro pale|nuestro stock|conciliacion de inventario|comision|nivel de tamano|sobredimensionado|inventario|almacen de amazon|comision de reposicion|traslado entre almacenes|tarifa de gestion)
3 (unidades|unidad) .7 (perdio|perdidas|danadas|danada|faltan|descontadas|recibidas|almacen|reembols*|extraviad*)
3 amazon .4 (perdio|dano|extravio) .6 (unidades|inventario|stock)
2 (unidades|almacen|indemnizacion|sku)

> flag.safety
3 (hirviendo|hirviente|ardiendo) .8 (encima|brazo|mano|manos|pierna|piernas|pie|cara|me|mi|hijo|hija|nino|nina)
3 (cayo|derramo|salpico) .4 (agua|aceite|cafe|sopa) .1 (hirviendo|hirviente|ardiendo)
3 (vomit*|intoxic*|envenen*|diarrea)
3 (escalera|silla|taburete|columpio|cama|banco|hamaca|estanteria|asiento) .4 (cedio|hundio|rompio|partio|desplomo) .4 (conmigo|encima|debajo|mientras|cuando|con)
3 (fractura*|fracturado|fracturada|dieron .2 puntos|puntos de sutura|sangr*|urgencias|hospital|ambulancia|desmay*|esguince|conmocion)
3 (saltar|saltaron|salto|saltan) .3 (plomos|diferencial|luz|corriente|fusible*|automatico)|cortocircuito
3 (chamuscad*|carbonizad*|enchufe .2 negro|calcinad*)
3 (pillo|pillado|aplasto|atrapo|corto|corte|pillaron) .4 (dedo|dedos|mano|pie|pulgar)
3 (trozos|cristales|esquirlas|fragmentos|restos) .2 (cristal|vidrio|metal|plastico)? .3 (en la|en el|dentro) .3 (comida|mermelada|bebida|boca|polvo|bote)|gusanos .3 en
3 (trag*|ahog*|asfixi*|atragant*) .4 (casi|nino|nina|hijo|hija|bebe|pieza|trozo*|trocito)|(casi|nino|nina|hijo|hija|bebe|pieza|trozo*) .4 (trag*|ahog*|asfixi*|atragant*)
3 (frenos|freno|direccion|rueda|cinturon|arnes) .3 (fallaron|fallo|rompio|solto|cedio) .4 (marcha|iba|ibamos|mientras|bajando|carretera)
3 (exploto|explotado|reviento|revento|estallo|estallado) .4
3 (toxico|toxica|quemadura*|dificultad .2 respirar|respirar bien|peligro de muerte|mortal)
3 (quemo|quemado|quemada|quemadura|quemaduras|quemarse|queme|ardiendo|escaldado|herido|herida|heridas|lesion|lesiones|lesione|lesionado|corto|corte|cortado|cortada|cortes|sangra|sangraba|sangre|sangrando|electrocuto|electrocutado|trago|tragado|ingirio|ingerido|asfixia|asfixio|asfixiar|ahogo|ahoga|atraganto|intoxicado|intoxicacion|envenenado|fractura|cadera rota|fracturo|pillo los dedos) !.3 (los precios|por lo sano|en los hombros)
3 (descarga|descargas|calambre|calambrazo|corrientazo|electricidad|toque electrico|sacudida) !.2 (la app|de la app|el manual)
3 (se|prendio|prende|cogio|agarro) .1 (incendio|incendia|fuego|llamas)
3 (incendio|incendiar|incendiado|llama|llamas|humo|humeaba|chispa|chispas|chispazo|exploto|explosion|explota|exploto|reviento|derritio|derretido|fundio|chamusco|carbonizado|sobrecalento|sobrecalentado|sobrecalienta|cortocircuito|corto circuito)
3 (huele|olia|olor|olores|apesta) .3 (quemado|gas|humo|plastico quemado|quimico)
3 (bateria|pila) .3 (hinchada|hinchado|inflada|ardiendo)
3 (peligroso|peligrosa|peligro|peligrosos|riesgo para|toxico|toxica|nocivo|mortal|inseguro|seguridad)
3 (hospital|urgencias|bomberos|ambulancia|puntos de sutura|medico|doctor|doctora|dermatologo|oculista|veterinario|toxicologia|pediatra|ingresado|ingresada|clinica)
3 (alergia|alergica|alergico|sarpullido|urticaria|erupcion|irritacion|picazon|picor|ronchas|enrojecimiento|reaccion)
3 (derrumbo|hundio|cedio|volco|vino abajo|cayo encima|caido encima|cayo|caida) .6 (debajo|encima|estando|porque|nino|{child_word}|pie|cabeza|abuela|sentado|sobre)
3 (se rompio) .3 (estando|mientras) .2 (sentado|sentada|subia)
3 (astilla|astillas|trozo|cristal|metal|aguja) .5 (dedo|pie|mano|ojo|boca|comio|comida|garganta)
3 comio .3 trozo
3 (afilado|cortante) .4
2 (dolor|dolores)

> flag.legal
3 abogad*
3 (via judicial|acciones legales|juzgad*|juicio|tribunal*|demandar*|demandare|demanda judicial|denunci* .4 (policia|estafa|fraude|guardia|ustedes|consumo)|denuncio|los denuncio|denunciar*|hoja de reclamaciones|hojas de reclamaciones|ocu|facua|omic|arbitraje|profeco|ley de consumidores|proteccion al consumidor|burofax|reclamacion .3 consumo|letrado)
3 (abogado|abogada|abogados|legal|legales|legalmente|tribunal|tribunales|juez|juzgado|juicio|demanda|demandar|demando|demandare|demandarlos|denuncia|denunciar|denunciare|denunciarlos|denuncio|policia|guardia civil|comisaria|consumo|ocu|facua|profeco|condusef|asociacion de consumidores|hoja de reclamaciones|hojas de reclamaciones|oficina del consumidor|omic|burofax|requerimiento|codigo civil|ley de consumidores|indemnizacion por danos|danos y perjuicios|ilegal|ilicito|estafa agravada|acciones legales|accion legal|procedimiento judicial|judicial|judicialmente|defensa juridica|juridica|juridico|fiscalia|arbitraje|mediador|delito|penal|mis derechos|querella|via judicial|ministerio publico|indecopi|sernac)

> not.legal
3 garantia legal
3 (bajo|mayor|menor|de) consumo
3 consumo (electrico|de)

> flag.anger
3 (tomando el pelo|furios*|sinverguenza*)
3 (verguenza|vergonzoso|vergonzosa|avergonzarse|inaceptable|indignante|escandaloso|escandalo|furioso|furiosa|enfadado|enfadada|enojado|enojada|molestisimo|cabreado|cabreada|encabronado|estafa|estafadores|estafador|estafado|timo|timadores|ladrones|ladron|roban|robado|robo|mentirosos|mentiroso|mentiras|mienten|tomando el pelo|tomadura de pelo|burla|ridiculo|ridiculos|penoso|patetico|pateticos|incompetentes|inutiles|asco|asqueroso|mierda|cono|joder|cabrones|hijos de puta|harto|harta|hartos|ya basta|narices|peor servicio|peor atencion|nunca mas|jamas vi|nunca vi|payasos|idiotas|imbeciles|como se atreven|al diablo|rabia|indignado|indignada|desesperado|absurdo|basura|pesimos|indecente|sinverguenzas|caraduras|exploto de)

> flag.press
3 (periodista|periodistas|periodico|prensa|television|telediario|medios|reportaje|redes sociales|noticiero)

> flag.minor
3 tengo .1 (10|11|12|13|14|15|16|diez|once|doce|trece|catorce|quince) anos
3 (mi|nuestro|nuestra) {child_word} .4 (pidio|compro) .5 (sin .4|solo|sola)

> flag.person
3 (persona|ser humano|agente|operador) (real|de verdad|humana|humano)
3 (hablar|hablo|contactar|atienda|comunicar) .5 (alguien|persona|humano|responsable|agente|superior|jefe|supervisor|encargado)
3 (robot|bot|automatica|automaticas|automatico|copia y pega|respuesta tipo|respuestas predeterminadas|plantilla)
3 (un humano|una persona real)

> flag.refund
3 (reembols*|mi dinero|devuelvan .2 dinero|devuelvanme|devolucion del dinero|dinero de vuelta|me devuelven el dinero|el abono|devolver el dinero|regresen mi dinero|devolverme el dinero|que me devuelvan)

> flag.replacement
3 (reemplaz*|reemplazo|cambio|cambien|otro nuevo|uno nuevo|una nueva|reenviar|reenvien|reenvienlo|reenvio|nuevo envio|mandar otro|manden otro|me mandan otro|enviar otro|enviar de nuevo|otra unidad|sustituir|sustitucion|reponer|el bueno)

> flag.refund_status
3 (donde|cuando|aun|todavia|no|ningun|espera|espero|cuanto|nunca|sin) .6 (reembols*|dinero|abono)
3 (reembols*|dinero|abono) .6 (no|aun|cuando|espera|hecho|llegado|realizado|recibido|nunca|estado|hicieron)

> flag.robot
3 no estoy en la oficina
3 (fuera de la oficina|vuelvo el lunes)
3 (fuera de la oficina|fuera de oficina|respuesta automatica|autorespuesta|auto respuesta|mensaje automatico|generado automaticamente|automaticamente|no responda a este)
3 (estoy|estare|actualmente|en este momento) .3 (ausente|de vacaciones|fuera de|de viaje|de baja|no disponible|en un congreso|de permiso)
3 (de vacaciones|de baja|de permiso) .3 (hasta|del|medica)
3 ^ (de vacaciones|de viaje|de baja) .3 (hasta|y no|sin)
3 (a mi regreso|a mi vuelta|cuando vuelva|vuelvo el|me reincorporo|regreso el) .3
3 (oficinas|empresa|oficina|tienda) .4 (cerradas|cerrada|cierra|cerraremos|permaneceran)
3 (acceso limitado|sin acceso|no tendre acceso) .4 (correo|mail|email)
3 (buzon|direccion|cuenta) .5 (no se atiende|no se revisa|ya no esta)
3 (para urgencias|urgencias|en caso de urgencia) .6 (contacte|llame|dirijase|sra|sr)
3 (ya no trabajo|ya no trabaja)
3 (no se pudo entregar|no ha podido ser entregado|no se ha podido entregar|no entregado) .6 (mensaje|correo|destinatario)
3 ^ ausencia
3 ausente por vacaciones
3 (correo|mensaje) ha sido recibido

> reply.too_late
3 no .4 a tiempo
3 (demasiado tarde|un poco tarde|ya es tarde|es tarde|muy tarde)
3 (ya|mientras tanto|al final|tuve que|entretanto) .4 (compre|comprado|encontre|pedi|reemplazado|consegui|comprar|pillado|lo he reemplazado) .4
3 (compre|comprado|encontre|pedi|comprar|consegui|pille) .5 (otro sitio|otro|otra|en una tienda|otra web|otro lado|otra tienda|competencia|cerca de casa|mientras tanto|en mediamarkt|leroy)
3 (cumpleanos|boda|navidad|fiesta|vacaciones|viaje|comunion|bautizo|evento|reyes|graduacion|ceremonia|concierto|examen|aniversario|quinceanera) .6 (paso|pasado|pasada|fue|termino|terminaron|acabo|acabaron|ayer|ya)
3 (se acabaron|se acabo|ya paso|ya pasaron) .5
3 (sirve|vale) .2 (de nada|ya)
3 ya no .3 (sirve|hace falta|necesito|vale) .4
3 fuimos de vacaciones
3 ya lo he reemplazado
3 no podia esperar

> reply.change_of_mind
3 (solucionado|resuelto|encontre|aparecio) .5 (pieza|debajo|detras)
3 (cambie|cambiado|cambio) de (opinion|idea|parecer)
3 (olvidenlo|olvidelo|olvidalo|olviden|dejenlo|dejelo|dejalo|dejemoslo|no importa|da igual|asi esta bien|dejarlo estar|lo dejamos)
3 me lo quedo|nos lo quedamos|quedarmelo
3 (prefiero|preferimos|quiero|al final) .2 (quedarme|quedarmelo|quedarnos|quedarnoslo)
3 (pensandolo bien|pensandolo mejor|lo he pensado|tras pensarlo|he pensado mejor|decidido otra cosa|decidi otra cosa|hemos decidido|eche atras|me arrepenti|pense mejor)
3 (ignoren|ignore) .4
3 no .1 (manden|envien|hagan) .1 nada
3 (no hace falta que) .3
3 (ya no|no) .2 (quiero|queremos) .2 (lo|nada|uno nuevo|ninguno)?  !.3 (esperar)
3 ya no .1 (me|nos) interesa
3 ya no es necesario

> reply.yes
3 ^ (si|sip|sii|claro|claro que si|ok|okay|vale|de acuerdo|por supuesto|desde luego|perfecto|exacto|exactamente|con gusto|con mucho gusto|naturalmente|seguro|correcto|asi es|como no|yes|dale|obvio|genial|efectivamente) !({but}|no)
3 (ahora|ya|todo) .2 (funciona|va|resuelto|solucionado|bien|anda)
3 (funciona|va|anda|resuelto) .2 (ahora|otra vez|de nuevo|perfectamente|gracias|bien)
3 (problema resuelto|problema solucionado|lo soluciono|todo resuelto|estoy de acuerdo|estamos de acuerdo|adelante|me parece bien|me vale|acepto|sin problema|llego esta manana|ha llegado|procedan|hagan lo)

> reply.no
3 (sigue|se queda|permanece|continua) .2 (negro|negra|apagado|apagada|bloqueado|bloqueada|igual|mudo|frio|sin|muerto)
3 (ya lo (probe|intente|hice|he probado|he intentado)|ya probe|y nada $|probe todo|exactamente lo mismo)
3 ^ (no|nop|nope|para nada|desgraciadamente|lamentablemente|por desgracia|que va|nunca|en absoluto|de ninguna manera|negativo|todavia no|aun no|pues no|jamas) !(hay problema|problem|importa)
3 (desgraciadamente|lamentablemente|por desgracia|sigue|todavia|aun) .3 (no|nada|igual|lo mismo|sin)
3 no .2 (funciona|funciono|ha funcionado|cambia|cambio|ha cambiado|ayudo|resolvio|sirvio|enciende|va|llego|arranca|paso|pasa nada|ha llegado|ha servido)
3 (mismo|misma) .1 (problema|error|cosa|fallo|resultado)
3 (ningun cambio|ninguna mejora|sin exito|sigue igual|como antes|igual que antes|no sirvio|no pasa nada|no estoy de acuerdo|me niego|prefiero que no|no me interesa|no gracias|lo mismo que antes)

> reply.neither
3 (ni lo uno ni lo otro|ni una ni otra|ninguna de|ninguno de|ni 1 ni 2|ninguna me|ninguna opcion|nada de eso|ninguna de las dos)

= both
las dos|los dos|ambas|ambos|una u otra|uno u otro|cualquiera

> reply.thanks
3 (gracias|grax|graciaas|agradezco|agradecido|agradecida|agradecemos|thanks|agradecimiento)

> reply.address
3 (mandenlo|manden|envienlo|envien|mandadlo|enviadlo|entreguenlo|enviarlo|mandarlo) .2 (alli|alla|ahi|aqui|aca)
3 casa de (mi|mis) (padres|madre|hermana|hermano|hijo|hija|amig*|abuel*)
3 (mandar|mandenlo|mandadlo|manden|mandarlo|envien|envienlo|enviadlo|enviar|enviarlo|entreguen|entreguenlo) .5 (hermana|hermano|madre|padre|padres|hijo|hija|amigo|amiga|vecino|vecina|abuela|abuelos|tia|tio|suegra|suegros|oficina|trabajo|colega|mujer|marido)
3 no .3 direccion antigua
3 (nueva|otra|cambiar|cambien|cambiado|mal|modificar|antigua|incorrecto|corregir|distinta|correcta|actualicen) .5 {address_word}
3 {address_word} .6 (cambiado|mal|nueva|incorrecto|corregida|vale|distinta|actualiz*|antes|de mi trabajo|es el|correcta|esta mal|ya no)
3 (mandar|mandarlo|manden|enviar|envien|entregar|entregarlo|ir) .5 (a casa de|a mi|al|a la|en casa) .2 (mi)? .1 {place_home}
3 (mude|mudado|no vivo ahi|ahora vivo|mudamos)

= filler
hola|buenos|buenas|dias|tardes|noches|estimado|estimada|estimados|senor|senora|senores|muy|equipo|servicio|cliente|vendedor|querido
gracias|muchas|mil|muchisimas|por|favor|porfa|xfa|saludos|cordiales|atentamente|saludo|buen|dia|antemano|de|la|el|los|las|lo|del|su|respuesta|rapida|ayuda|amabilidad|un|una|correo|mensaje|atencion|vuestra
diria|yo|nosotros|quisiera|quiero|queremos|deseo|prefiero|preferiria|preferimos|me|nos|quedo|quedamos|con|elijo|escojo|elegimos|opto|optamos|venga|va|vamos|seria|sera|es|pues|mi|nuestra|opcion|solucion|numero|n|nr|no|propuesta|posibilidad|alternativa|variante|oferta|aquella|para|entonces|ok|okay|si|claro|vale|perfecto|bien|mejor|mas|sencillo|si|posible|hacer|hagan|hagamos|sin|duda|seguramente|definitivamente|vendria|gustaria|ustedes|a|todos|acuerdo|rapido|pronto|que|molestia|se|lo|agradezco|te|les|confirmo|decido|y|mil|molesta|usted

= option_word
opcion|solucion|numero|n|nr|no|propuesta|posibilidad|alternativa|variante|respuesta|oferta|opc|eleccion

= choose
diria|quisiera|quiero|queremos|deseo|prefiero|preferiria|preferimos|quedo|quedamos|elijo|escojo|elegimos|opto|optamos|venga|vamos|gustaria|para|favor|gracias|acepto|confirmo|pues|seria|duda|mejor

= after
por|gracias|es|seria|me|nos|va|porque|ya|dado|pues|cordiales|saludos|buen|entonces|ok|pero|vale|si|quisiera|xfa|porfa|rapido|atentamente|para

= turned_down
(no|menos|en vez de|en lugar de|ni|salvo) (la|el|opcion|la opcion|numero)?
= question_word
cual|cuales|como|cuanto|por que|cuando|diferencia|que

= condition
si !(es posible|se puede|no es molestia|puede|acepto)|a menos que|depende|cuando|solo si

> ordinal.1
3 (la|el|por|mi|su)? (primero|primera|1a) (opcion|eleccion|solucion|propuesta|posibilidad|alternativa|variante|por|porfa|gracias)
3 (la|el) (primera|primero|1a) $
3 ^ (primera|primero) $
3 (quedo|prefiero|elijo|quiero|quisiera|por|con) .1 (la|el) (primera|primero) !(vez)
> ordinal.2
3 (la|el|por|mi|su)? (segundo|segunda|2a) (opcion|eleccion|solucion|propuesta|posibilidad|alternativa|variante|por|porfa|gracias)
3 (la|el) (segunda|segundo|2a) $
3 ^ (segunda|segundo) $
3 (quedo|prefiero|elijo|quiero|quisiera|por|con) .1 (la|el) (segunda|segundo) !(vez)
> ordinal.3
3 (la|el|por|mi|su)? (tercero|tercera|3a) (opcion|eleccion|solucion|propuesta|posibilidad|alternativa|variante|por|porfa|gracias)
3 (la|el) (tercera|tercero|3a) $
3 ^ (tercera|tercero) $
3 (quedo|prefiero|elijo|quiero|quisiera|por|con) .1 (la|el) (tercera|tercero) !(vez)
